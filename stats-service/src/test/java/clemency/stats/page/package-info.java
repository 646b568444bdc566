/** The dashboard page in a real browser, against canned statistics: no broker, so that only the page is tested. */
package clemency.stats.page;
