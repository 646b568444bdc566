package clemency.review.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The database's types for rows that are handed over by their places alone. */
public final class RowTypes {

    private RowTypes() {}

    /** @param file of the migrations, in which the type is made for the last time */
    public static List<String> attributes(String file, String type) throws IOException {
        var form = Pattern.compile("create type " + type + " as \\(([^)]*)\\)");
        try (var text = RowTypes.class.getResourceAsStream("/db/review/" + file)) {
            var found = form.matcher(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(found.find()).isTrue();
            return Arrays.stream(found.group(1).split(",", -1))
                    .map(attribute -> attribute.strip().split(" ", -1)[0])
                    .toList();
        }
    }

    /** The names of a row's components as the database writes them. */
    public static List<String> columns(List<RecordComponent> components) {
        return components.stream()
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
    }
}
