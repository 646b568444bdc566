/** What a petitioner sends after the petition: more to say, another address, or that it is taken back. */
package clemency.intake.change;
