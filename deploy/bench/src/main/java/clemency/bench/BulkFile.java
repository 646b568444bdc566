package clemency.bench;

import clemency.local.Access;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A file of made-up petitions on its way to intake. */
record BulkFile(MadeUpLines lines) {

    private static final String CLERK = "records-clerk";

    /** Lines a second. Fails where one of them was not imported. */
    double send(Access access) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var report = report(access);
        var seconds = (System.nanoTime() - start) / 1e9;
        if (report.path("created").asLong() != lines.lines()) {
            throw new IOException("not every line was imported: " + report.toPrettyString());
        }
        return lines.lines() / seconds;
    }

    private JsonNode report(Access access) throws IOException, InterruptedException {
        var credentials = CLERK + ":" + access.password(CLERK);
        var request = HttpRequest.newBuilder(URI.create(access.intake() + "/api/imports/petitions"))
                .header("Content-Type", "application/x-ndjson")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofByteArrays(lines))
                .build();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        }
    }
}
