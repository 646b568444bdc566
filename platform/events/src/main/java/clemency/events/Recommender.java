package clemency.events;

/** Who recommends. The Deputy Attorney General may reverse the Pardon Attorney; both are kept. */
public enum Recommender {
    PARDON_ATTORNEY,
    DEPUTY_ATTORNEY_GENERAL
}
