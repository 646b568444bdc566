package clemency.battery;

/** A header, or a parameter of a query as it stands in the address. */
record Named(String name, String value) {}
