package clemency.battery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What may be wrong with a request, in any combination: it shrinks to as few changes as still do harm. */
final class AnyChanges {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 5;
    private static final int DEEPEST = 4;

    private AnyChanges() {}

    static Arbitrary<List<Change>> of(List<Change> known, List<Field> fields) {
        var one = fields.isEmpty()
                ? Arbitraries.of(known)
                : Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(known)),
                        Tuple.of(1, Arbitraries.of(fields).flatMap(AnyChanges::anything)));
        return one.list().ofMinSize(1).ofMaxSize(MOST);
    }

    private static Arbitrary<Change> anything(Field field) {
        return json(0).map(value -> Change.ofJson(
                field + " is " + FieldChanges.cut(value.toString()),
                null,
                body -> body.put(field.pointer(), value.toString())));
    }

    private static Arbitrary<JsonNode> json(int depth) {
        return depth == DEEPEST ? leaves() : Arbitraries.oneOf(leaves(), leaves(), lists(depth), objects(depth));
    }

    private static Arbitrary<JsonNode> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.just(NullNode.instance),
                Arbitraries.of(true, false).map(BooleanNode::valueOf),
                Arbitraries.bigDecimals().map(DecimalNode::valueOf),
                Arbitraries.bigIntegers().map(JSON::numberNode),
                Arbitraries.strings().ofMaxLength(40).map(TextNode::valueOf));
    }

    private static Arbitrary<JsonNode> lists(int depth) {
        return Arbitraries.lazy(() -> json(depth + 1))
                .list()
                .ofMaxSize(3)
                .map(elements -> JSON.arrayNode().addAll(elements));
    }

    private static Arbitrary<JsonNode> objects(int depth) {
        return Arbitraries.maps(Arbitraries.strings().ofMaxLength(8), Arbitraries.lazy(() -> json(depth + 1)))
                .ofMaxSize(3)
                .map(fields -> JSON.objectNode().setAll(fields));
    }
}
