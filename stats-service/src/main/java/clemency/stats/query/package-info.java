/** How the queries of this service are asked and answered: checked parameters, who may ask, 304 where nothing changed, 503 before there are figures. */
package clemency.stats.query;
