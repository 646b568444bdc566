package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.http.Violation;
import clemency.imports.KeptFile.KeptLine;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnedWriterTest {

    private static final Violation WRONG = new Violation("/name", "made-up", "Made up.");

    @Test
    void a_line_that_was_accepted_comes_back_as_it_came() {
        var line = "{ \"fine\": 100.00, \"name\":\"a\" }";
        assertThat(lines(List.of(line))).containsExactly(line);
    }

    @Test
    void a_line_that_is_written_anew_says_the_same_amounts() {
        assertThat(lines(List.of("{\"fine\":100.00,\"restitution\":12.50}"), 1).getFirst())
                .startsWith("{\"fine\":100.00,\"restitution\":12.50,\"errors\":[");
        assertThat(lines(List.of("{\"fine\":100.00,\"errors\":[]}"))).containsExactly("{\"fine\":100.00}");
    }

    @Test
    void a_record_of_another_length_comes_back_whole_and_is_no_record_of_the_file() throws Exception {
        for (var record : List.of("x,I was young, and sorry", "x", "x,y,z,and,more")) {
            var written = records("name,reasons", record, 2);
            var fields = CsvBinding.fields(written.getLast());
            assertThat(fields.getFirst()).isEqualTo(record);
            assertThat(fields).hasSize(2);
            assertThat(fields.get(1)).isEqualTo("/name: Made up.");
        }
    }

    @Test
    void of_a_file_with_one_column_it_is_none_either() throws Exception {
        assertThat(CsvBinding.fields(records("name", "a,b", 2).getLast()))
                .containsExactly("a,b", "/name: Made up.", "");
    }

    @Test
    void a_column_of_errors_that_came_is_written_anew() {
        assertThat(records("errors,name", "old,a", 2)).containsExactly("errors,name", "/name: Made up.,a");
        assertThat(records("errors,name", "old,a")).containsExactly("errors,name", ",a");
    }

    private static List<String> lines(List<String> texts, long... rejected) {
        return written(new ReturnedLines(new ObjectMapper()), texts, rejected);
    }

    private static List<String> records(String header, String record, long... rejected) {
        return written(new ReturnedRecords(), List.of(header, record), rejected);
    }

    private static List<String> written(ReturnedWriter writer, List<String> texts, long... rejected) {
        var kept = new ArrayList<KeptLine>();
        texts.forEach(text -> kept.add(new KeptLine(kept.size() + 1, text.getBytes(UTF_8))));
        var rejects = java.util.Arrays.stream(rejected)
                .mapToObj(line -> new Reject(line, List.of(WRONG)))
                .toList();
        return new String(writer.write(kept, rejects), UTF_8).lines().toList();
    }
}
