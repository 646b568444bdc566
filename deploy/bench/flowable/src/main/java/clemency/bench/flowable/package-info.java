/** The peer of a whole case: the same three human steps as a process of Flowable, embedded, on the same kind of database. */
package clemency.bench.flowable;
