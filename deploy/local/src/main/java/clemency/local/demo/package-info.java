/** A made-up office at work, over the services' own APIs: nobody is meant by any of its people. */
package clemency.local.demo;
