package clemency.intake.change;

import clemency.events.PetitionEvent;
import clemency.events.Supplement;
import clemency.intake.status.Action;

/** What is sent to a petition after it, by the holder of its tracking code. */
sealed interface Change {

    /** The petition is taken back. */
    record Withdrawal() implements Change {}

    /** @param text more to say, or what has changed */
    record Statement(String text) implements Change {
        @Override
        public String toString() {
            return "Statement[…]";
        }
    }

    /** Replaces what was said of it before. */
    record Contact(NewContact contact) implements Change {}

    /** What is told of it: that it came, and nothing of what it says. */
    default PetitionEvent event() {
        return switch (this) {
            case Withdrawal _ -> new PetitionEvent.PetitionWithdrawn();
            case Statement _ -> new PetitionEvent.PetitionSupplemented(Supplement.STATEMENT);
            case Contact _ -> new PetitionEvent.PetitionSupplemented(Supplement.CONTACT);
        };
    }

    /** What its sender must be allowed to do. */
    default Action action() {
        return switch (this) {
            case Withdrawal _ -> Action.WITHDRAW;
            case Statement _ -> Action.SUPPLEMENT;
            case Contact _ -> Action.CORRECT_CONTACT;
        };
    }

    default Kind kind() {
        return switch (this) {
            case Withdrawal _ -> Kind.WITHDRAWAL;
            case Statement _ -> Kind.STATEMENT;
            case Contact _ -> Kind.CONTACT;
        };
    }

    enum Kind {
        WITHDRAWAL,
        STATEMENT,
        CONTACT
    }
}
