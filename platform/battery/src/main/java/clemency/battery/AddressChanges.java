package clemency.battery;

import java.util.stream.Stream;

/** Addresses that are none, whatever the operation. */
final class AddressChanges {

    private AddressChanges() {}

    static Stream<Change> all() {
        return Stream.of(
                at("/%zz"),
                at("/%"),
                at("/api/%00"),
                at("/api/..%2f..%2fetc"),
                at("//api//"),
                at("/api/nothing"),
                at("/nothing"),
                at("/q/nothing"),
                at("/" + "x".repeat(5_000)),
                at("/api/nothing?" + "x".repeat(9_000)),
                at("/api/nothing?%zz=%zz"),
                at("/api/nothing;a=b;c"),
                at("/\u00e9\u00ff"),
                heads(),
                Change.broken("the address has no slash", draft -> draft.address("nothing")),
                Change.broken("the address is a space", draft -> draft.address("/a b")),
                Change.broken("the address is of another scheme", draft -> draft.address("ftp://x/")),
                Change.broken("the address is a star", draft -> draft.address("*")));
    }

    private static Change at(String address) {
        return Change.of("the address is " + FieldChanges.cut(address), draft -> draft.address(address));
    }

    private static Change heads() {
        return Change.of("the headers are too large", draft -> {
            for (var i = 0; i < 6; i++) {
                draft.addHeader("X-Large-" + i, "x".repeat(5_000));
            }
        });
    }
}
