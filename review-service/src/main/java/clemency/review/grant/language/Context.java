package clemency.review.grant.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what the bare parts of one count are. {@code 240 months; 10 years' supervised release} begins with
 * imprisonment, and {@code amended to 200 months} right behind imprisonment is about that. Behind anything else the same
 * words may be about supervised release, or probation: then they are not understood.
 */
final class Context {

    private enum Topic {
        NONE,
        IMPRISONMENT,
        SOMETHING_ELSE,
        /** Something else was amended. */
        OTHER_AMENDMENT
    }

    private final List<Part.Plain> plain = new ArrayList<>();
    private Topic topic = Topic.NONE;

    private Context() {}

    static List<Part.Plain> resolve(List<Part> parts) {
        var context = new Context();
        parts.forEach(context::add);
        return context.plain;
    }

    private void add(Part part) {
        var meant = meant(part);
        // The day on which supervised release was amended is none of an amendment of the imprisonment.
        if (!(meant instanceof Part.AmendedOn && topic == Topic.OTHER_AMENDMENT)) {
            plain.add(meant);
        }
        topic = topicAfter(meant);
    }

    private Part.Plain meant(Part part) {
        return switch (part) {
            case Part.Plain stated -> stated;
            case Part.Bare(var meant, var text) -> fits(meant) ? meant : Unread.of(text);
        };
    }

    private boolean fits(Part.Plain bare) {
        return topic == (bare instanceof Part.Prison ? Topic.NONE : Topic.IMPRISONMENT);
    }

    private Topic topicAfter(Part.Plain part) {
        return switch (part) {
            case Part.Prison _, Part.Amended _ -> Topic.IMPRISONMENT;
            case Part.Other(var amended) -> amended ? Topic.OTHER_AMENDMENT : Topic.SOMETHING_ELSE;
            case Part.NotUnderstood _ -> Topic.SOMETHING_ELSE;
            case Part.AmendedOn _, Part.Served _ -> topic;
        };
    }
}
