/**
 * Bad input for every address that a service describes: requests are made from its OpenAPI document, spoilt in one place or in
 * several, and sent; each answer is judged. Knows a service only by its address, so that an operation that is added is fired at
 * from the day on which it is described.
 */
package clemency.battery;
