package clemency.review.submission;

import clemency.events.Envelope;
import clemency.events.GrantEvent;
import clemency.events.PetitionEvent;
import clemency.events.ReviewEvent;
import clemency.events.Supplement;
import clemency.events.Unknown;
import clemency.events.WorkforceEvent;
import clemency.messaging.CannotApply;
import clemency.messaging.Handler;
import clemency.review.casework.Answer;
import clemency.review.casework.Command;
import clemency.review.casework.Petition;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What review does with the events of petitions. */
@ApplicationScoped
class Submissions implements Handler {

    private static final Actor INTAKE = Actor.service("intake-service");

    private final Docket docket;

    Submissions(Docket docket) {
        this.docket = docket;
    }

    @Override
    public Uni<Void> apply(Mutiny.StatelessSession session, List<Envelope> events) {
        var supplements = events.stream().filter(Submissions::supplements).toList();
        var commands = events.stream()
                .filter(event -> !isContact(event))
                .map(Submissions::command)
                .toList();
        return docket.carryOut(session, commands, INTAKE)
                .invoke(answers -> answers.forEach(Submissions::accepted))
                .chain(() -> docket.noteSupplements(session, supplements));
    }

    private static boolean supplements(Envelope envelope) {
        return envelope.event() instanceof PetitionEvent.PetitionSupplemented;
    }

    /** Another address answers no question. */
    private static boolean isContact(Envelope envelope) {
        return envelope.event() instanceof PetitionEvent.PetitionSupplemented(var what) && what == Supplement.CONTACT;
    }

    private static Command command(Envelope envelope) {
        return switch (envelope.event()) {
            case PetitionEvent.PetitionSubmitted submitted ->
                new Command.OpenCase(Petition.submitted(envelope.subject(), envelope.occurredOn(), submitted));
            case PetitionEvent.PetitionWithdrawn _ ->
                new Command.RequestWithdrawal(envelope.subject(), envelope.occurredOn());
            // Whatever was sent is looked at; a case of which nothing was asked goes on as it is.
            case PetitionEvent.PetitionSupplemented _ ->
                new Command.ReceiveInformation(envelope.subject(), envelope.occurredOn());
            case ReviewEvent _, GrantEvent _, WorkforceEvent _, Unknown _ ->
                throw new CannotApply("this event does not belong on the topic of petitions");
        };
    }

    private static void accepted(Answer answer) {
        if (answer instanceof Answer.Refused(var refusal)) {
            throw new CannotApply(refusal.text());
        }
    }
}
