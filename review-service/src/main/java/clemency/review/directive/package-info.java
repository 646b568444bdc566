/** Instructions that put a whole class of cases on hold, and take them off it again. */
package clemency.review.directive;
