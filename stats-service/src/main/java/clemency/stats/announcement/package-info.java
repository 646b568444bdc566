/** Announcements: all grants of one date. Grants are public once they are announced. */
package clemency.stats.announcement;
