package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However a body is cut into chunks, the lines are the same, and none is lost. */
class AnyChunkingTest {

    @Property
    void lines(
            @ForAll("bodies") byte[] body,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 7) Integer> lengths) {
        assertThat(Cut.chunks(new LineSplitter(), body, lengths)).isEqualTo(Cut.whole(new LineSplitter(), body));
    }

    @Property
    void records(
            @ForAll("bodies") byte[] body,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 7) Integer> lengths) {
        assertThat(Cut.chunks(new CsvSplitter(), body, lengths)).isEqualTo(Cut.whole(new CsvSplitter(), body));
    }

    /** What a writer of CSV quotes comes back as it was. */
    @Property
    void a_record_comes_back(@ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("fields") String> fields)
            throws Binding.Unreadable {
        var record = fields.stream()
                .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
        var cut = Cut.whole(new CsvSplitter(), record + "\r\nnext");
        assertThat(cut).hasSize(2).first().isEqualTo("1:" + record);
        assertThat(CsvBinding.fields(record)).isEqualTo(fields);
    }

    @Provide
    Arbitrary<byte[]> bodies() {
        return Arbitraries.of("a", ",", "\"", "\n", "\r\n", "\r", "\uFEFF", "é", "\n\n", "\"\"", "{\"x\":1}")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts).getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of("a", ",", "\"", "\n", "\r\n", "é", " ", "'")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
