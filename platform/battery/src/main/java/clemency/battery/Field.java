package clemency.battery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a body.
 *
 * @param pointer JSON pointer (RFC 6901)
 * @param required whether it must be there, and not null
 */
record Field(String pointer, Schema schema, boolean required) {

    /** All places of a body; of a list the first only. */
    static List<Field> of(JsonNode body, Schema schema) {
        var fields = new ArrayList<Field>();
        gather(body, new Field("", schema, true), fields);
        return fields;
    }

    private static void gather(JsonNode value, Field field, List<Field> into) {
        into.add(field);
        var schema = field.schema;
        if (value.isObject() && schema.type().equals("object")) {
            schema.properties()
                    .forEach(name -> gather(value.path(name), field.child(name, schema.requires(name)), into));
        } else if (value.has(0) && schema.type().equals("array")) {
            gather(value.get(0), new Field(field.pointer + "/0", schema.items(), false), into);
        }
    }

    private Field child(String name, boolean needed) {
        return new Field(pointer + "/" + name, schema.property(name), needed);
    }

    boolean isRoot() {
        return pointer.isEmpty();
    }

    @Override
    public String toString() {
        return isRoot() ? "the body" : pointer;
    }
}
