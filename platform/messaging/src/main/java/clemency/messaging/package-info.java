/**
 * How events leave a service and enter it without loss and without a second effect.
 *
 * <p>Out: {@link clemency.messaging.Outbox} keeps an event in the transaction of the change that it tells; the relay
 * sends it at least once. In: {@link clemency.messaging.Inbox} applies each version of a subject once and in order,
 * whatever comes twice, late or broken.
 */
package clemency.messaging;
