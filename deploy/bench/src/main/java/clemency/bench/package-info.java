/** Speed, as a ratio to a limit or a peer measured in the same run: absolute figures drift from machine to machine. */
package clemency.bench;
