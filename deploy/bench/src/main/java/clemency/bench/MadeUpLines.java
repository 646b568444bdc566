package clemency.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * A file of made-up petitions, one JSON object a line, that is nowhere as a whole: its lines are made when they are sent.
 *
 * @param name of the file: no two files have a line in common
 * @param reached called with the number of lines so far, before the next ones are made
 */
record MadeUpLines(String name, long lines, LongConsumer reached) implements Iterable<byte[]> {

    /** Made at once: a few buffers of the connection. */
    private static final int BLOCK = 100;

    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 2, 1);
    private static final int DAYS = 3_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Iterator<byte[]> iterator() {
        return LongStream.iterate(0, first -> first < lines, first -> first + BLOCK)
                .peek(reached)
                .mapToObj(first -> block(first, Math.min(first + BLOCK, lines)))
                .iterator();
    }

    private byte[] block(long first, long end) {
        var text = new StringBuilder();
        LongStream.range(first, end).forEach(number -> text.append(line(number)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String line(long number) {
        var random = new Random(number);
        var receivedOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var about = MadeUpCase.of(random, receivedOn);
        try {
            return JSON.writeValueAsString(Map.of(
                    "receivedOn", receivedOn.toString(),
                    "externalId", name + number,
                    "clemencyType", about.type(),
                    "programme", about.programme().code(),
                    "petitioner", Map.of("name", "Made-up Petitioner " + number),
                    "conviction", conviction(about, receivedOn.minusDays(1_000 + random.nextInt(5_000))),
                    "filer", filer(about),
                    "certification", Map.of("signedBy", "Made-up Signer", "signedOn", receivedOn.toString()),
                    "reasons", "A made-up petition. ".repeat(1 + random.nextInt(60))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line could not be written", e);
        }
    }

    private static Map<String, Object> filer(MadeUpCase about) {
        return about.represented()
                ? Map.of("capacity", "COUNSEL", "name", "Made-up Counsel")
                : Map.of("capacity", "PETITIONER");
    }

    private static Map<String, Object> conviction(MadeUpCase about, LocalDate sentencedOn) {
        var sentence = new HashMap<String, Object>();
        sentence.put("kind", about.sentence().kind());
        if (about.sentence().months() != null) {
            sentence.put("months", about.sentence().months());
        }
        return Map.of(
                "district",
                about.district(),
                "offences",
                List.of(Map.of("category", about.offence())),
                "sentencedOn",
                sentencedOn.toString(),
                "sentence",
                sentence);
    }
}
