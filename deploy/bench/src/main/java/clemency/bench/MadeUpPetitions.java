package clemency.bench;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Petitions of a kilobyte, each of another petitioner: of one who asks again and again nobody would learn the speed of others. */
final class MadeUpPetitions implements Requests {

    private static final int ENOUGH_TEXT = 700;
    private static final String BEFORE_NUMBER = """
            {"clemencyType":"COMMUTATION","programme":"TRADITIONAL",\
            "petitioner":{"name":"Made-up Petitioner","registerNumber":\"""";
    private static final String AFTER_NUMBER = """
            "},\
            "conviction":{"district":"Northern Florida","offences":[{"category":"DRUG"}],"sentencedOn":"1998-05-04",\
            "sentence":{"kind":"LIFE"}},"filer":{"capacity":"PETITIONER"},\
            "certification":{"signedBy":"Made-up Petitioner","signedOn":"2016-01-04"},"reasons":"%s"}""".formatted("made up ".repeat(ENOUGH_TEXT / 8));

    private static final AtomicLong PETITIONERS = new AtomicLong();

    private final Consumer<String> code;

    private MadeUpPetitions(Consumer<String> code) {
        this.code = code;
    }

    /** Whose answers nobody reads. */
    static MadeUpPetitions unread() {
        return new MadeUpPetitions(null);
    }

    /** Whose tracking codes are added to a list. */
    static MadeUpPetitions tracked(List<String> codes) {
        return new MadeUpPetitions(codes::add);
    }

    @Override
    public String path() {
        return "/api/petitions";
    }

    @Override
    public Buffer next() {
        var number = PETITIONERS.getAndIncrement();
        var register = "%05d-%03d".formatted(number / 1_000 % 100_000, number % 1_000);
        return Buffer.buffer(BEFORE_NUMBER + register + AFTER_NUMBER);
    }

    @Override
    public int wanted() {
        return 201;
    }

    @Override
    public boolean reads() {
        return code != null;
    }

    @Override
    public void read(Buffer answer) {
        code.accept(answer.toJsonObject().getString("trackingCode"));
    }
}
