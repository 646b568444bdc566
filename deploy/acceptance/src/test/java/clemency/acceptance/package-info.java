/** The running system, seen from outside: by its addresses alone, with its processes killed under it. */
package clemency.acceptance;
