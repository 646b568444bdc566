/** The whole of Clemency on one machine: a broker, a database and the services as processes under supervision. */
package clemency.local;
