/** Requests that arrive together share a transaction or a query. */
package clemency.http.gathering;
