package clemency.stats.aggregate;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.StaffKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place where figures are added up. There are few of them, however many petitions there are; only {@link Anomaly} is of one. The text form ({@link
 * #toString}, {@link #parse}) is part of the keys of {@code clemency.stats.<epoch>} and is for ever.
 */
public sealed interface Cell {

    /** By their text; thus by kind and then by day. */
    Comparator<Cell> ORDER = Comparator.comparing(Cell::toString);

    LocalDate day();

    /** {@code D|2016-03-30|COMMUTATION|UNSPECIFIED|OBAMA}: what moved on a business day. */
    record Daily(LocalDate day, ClemencyType clemencyType, Programme programme, Administration administration)
            implements Cell {
        @Override
        public String toString() {
            return "D|" + day + '|' + clemencyType + '|' + programme + '|' + administration;
        }
    }

    /** {@code A|2016-03-30|COMMUTATION}: all grants of one date, as announced. */
    record Announcement(LocalDate day, ClemencyType clemencyType) implements Cell {
        @Override
        public String toString() {
            return "A|" + day + '|' + clemencyType;
        }
    }

    /** {@code R|2016-03-30|COMMUTATION|2016-07-28}: prison terms that an announcement lets end on a date. */
    record Release(LocalDate day, ClemencyType clemencyType, LocalDate releaseOn) implements Cell {
        @Override
        public String toString() {
            return "R|" + day + '|' + clemencyType + '|' + releaseOn;
        }
    }

    /**
     * {@code C|2016-03|COMMUTATION|DISTRICT|Northern Florida}: what moved in a month, by one other dimension. All that the
     * daily cells hold.
     */
    record Cut(YearMonth month, ClemencyType clemencyType, Dimension dimension, String value) implements Cell {
        @Override
        public LocalDate day() {
            return month.atDay(1);
        }

        @Override
        public String toString() {
            return "C|" + month + '|' + clemencyType + '|' + dimension + '|' + value;
        }
    }

    /**
     * {@code T|2016-03|COMMUTATION|TRADITIONAL|GRANTED|574}: petitions that ended in a month, that many days after their
     * receipt.
     *
     * @param days a step of {@link Days}
     */
    record Duration(YearMonth month, ClemencyType clemencyType, Programme programme, Disposition disposition, int days)
            implements Cell {
        @Override
        public LocalDate day() {
            return month.atDay(1);
        }

        @Override
        public String toString() {
            return "T|" + month + '|' + clemencyType + '|' + programme + '|' + disposition + '|' + days;
        }
    }

    /**
     * {@code S|2016-03|COMMUTATION|TRADITIONAL|WAITING|12}: stays in a stage that ended in a month, that many days after they
     * began.
     *
     * @param days a step of {@link CoarseDays}
     */
    record Stay(YearMonth month, ClemencyType clemencyType, Programme programme, Stage stage, int days)
            implements Cell {
        @Override
        public LocalDate day() {
            return month.atDay(1);
        }

        @Override
        public String toString() {
            return "S|" + month + '|' + clemencyType + '|' + programme + '|' + stage + '|' + days;
        }
    }

    /** {@code G|2016-03-30|COMMUTATION|TRADITIONAL|2014-05}: how the active petitions of a month of receipt moved on a day. */
    record Cohort(LocalDate day, ClemencyType clemencyType, Programme programme, YearMonth received) implements Cell {
        @Override
        public String toString() {
            return "G|" + day + '|' + clemencyType + '|' + programme + '|' + received;
        }
    }

    /** {@code Q|2014-05-17|COMMUTATION|TRADITIONAL}: those received on a day that are active, as far as is known now. */
    record Queue(LocalDate day, ClemencyType clemencyType, Programme programme) implements Cell {
        @Override
        public String toString() {
            return "Q|" + day + '|' + clemencyType + '|' + programme;
        }
    }

    /**
     * {@code L|2016-03-30|COMMUTATION|TRADITIONAL|2016-04-02}: what is counted on a business day, and was recorded on
     * another day. What was recorded on its own day needs no such cell.
     */
    record Late(LocalDate day, ClemencyType clemencyType, Programme programme, LocalDate recordedOn) implements Cell {
        @Override
        public String toString() {
            return "L|" + day + '|' + clemencyType + '|' + programme + '|' + recordedOn;
        }
    }

    /** {@code K|2016-03-30|COMMUTATION|TRADITIONAL}: how the cases on the desks of attorneys moved on a day. */
    record Desk(LocalDate day, ClemencyType clemencyType, Programme programme) implements Cell {
        @Override
        public String toString() {
            return "K|" + day + '|' + clemencyType + '|' + programme;
        }
    }

    /** {@code P|2016-01-04|ATTORNEY}: how the staff moved on a day; of all of a kind together, never of one. */
    record Staff(LocalDate day, StaffKind kind) implements Cell {
        @Override
        public String toString() {
            return "P|" + day + '|' + kind;
        }
    }

    /**
     * {@code X|2016-03-30|COMMUTATION|GRANTED_TWICE|4e2a…|2|2016-03-30T16:00:00Z}: one fact that contradicts others. The only
     * cell of a single subject, known by its opaque id: as many as there are contradictions, which should be none.
     *
     * @param clemencyType null, and an empty field, where nothing known says it
     * @param version of the fact on its topic
     */
    record Anomaly(
            LocalDate day,
            ClemencyType clemencyType,
            Contradiction contradiction,
            UUID subject,
            long version,
            Instant recordedAt)
            implements Cell {
        @Override
        public String toString() {
            return "X|" + day + '|' + (clemencyType == null ? "" : clemencyType) + '|' + contradiction + '|' + subject
                    + '|' + version + '|' + recordedAt;
        }
    }

    /** @throws IllegalArgumentException where the text is no cell */
    static Cell parse(String text) {
        return CellText.parse(text);
    }
}
