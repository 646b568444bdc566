/**
 * {@code GET /api/live}: Server-Sent Events of the national figures, or for staff of a cut. A frame is the difference between what a client has
 * seen and what the view shows, made when the client can take it: there is no queue, and a slow client skips what is no
 * longer so. Ids are those of {@link clemency.stats.view.Snapshot#id}, the same on every instance.
 */
package clemency.stats.live;
