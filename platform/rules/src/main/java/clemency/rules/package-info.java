/** The project's style where a machine can keep it; each service's tests apply it to the service. */
package clemency.rules;
