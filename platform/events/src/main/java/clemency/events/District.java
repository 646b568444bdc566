package clemency.events;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The courts by which a conviction is told: the 94 judicial districts (28 U.S.C. 81 to 131, 48 U.S.C. 1424, 1611, 1821) in
 * the short form of the Justice Department's lists, and what is not one of them. A closed list: free text is no district.
 */
public final class District {

    /** Convictions there are the President's to pardon, too. */
    public static final String SUPERIOR_COURT = "District of Columbia Superior Court";

    public static final String COURT_MARTIAL = "Court-martial";
    /** Not the President's to pardon; named so that it can be told and closed as ineligible. */
    public static final String STATE_COURT = "State court";

    private static final List<String> JUDICIAL = List.of(
            "Alabama: Middle, Northern, Southern",
            "Alaska",
            "Arizona",
            "Arkansas: Eastern, Western",
            "California: Central, Eastern, Northern, Southern",
            "Colorado",
            "Connecticut",
            "Delaware",
            "District of Columbia",
            "Florida: Middle, Northern, Southern",
            "Georgia: Middle, Northern, Southern",
            "Guam",
            "Hawaii",
            "Idaho",
            "Illinois: Central, Northern, Southern",
            "Indiana: Northern, Southern",
            "Iowa: Northern, Southern",
            "Kansas",
            "Kentucky: Eastern, Western",
            "Louisiana: Eastern, Middle, Western",
            "Maine",
            "Maryland",
            "Massachusetts",
            "Michigan: Eastern, Western",
            "Minnesota",
            "Mississippi: Northern, Southern",
            "Missouri: Eastern, Western",
            "Montana",
            "Nebraska",
            "Nevada",
            "New Hampshire",
            "New Jersey",
            "New Mexico",
            "New York: Eastern, Northern, Southern, Western",
            "North Carolina: Eastern, Middle, Western",
            "North Dakota",
            "Northern Mariana Islands",
            "Ohio: Northern, Southern",
            "Oklahoma: Eastern, Northern, Western",
            "Oregon",
            "Pennsylvania: Eastern, Middle, Western",
            "Puerto Rico",
            "Rhode Island",
            "South Carolina",
            "South Dakota",
            "Tennessee: Eastern, Middle, Western",
            "Texas: Eastern, Northern, Southern, Western",
            "Utah",
            "Vermont",
            "Virgin Islands",
            "Virginia: Eastern, Western",
            "Washington: Eastern, Western",
            "West Virginia: Northern, Southern",
            "Wisconsin: Eastern, Western",
            "Wyoming");

    /** Such as {@code Northern Florida}. */
    public static final Set<String> JUDICIAL_DISTRICTS =
            JUDICIAL.stream().flatMap(District::names).collect(Collectors.toUnmodifiableSet());

    private District() {}

    /** Whether it is a name of this list, letter by letter. */
    public static boolean isKnown(String name) {
        return JUDICIAL_DISTRICTS.contains(name)
                || name.equals(SUPERIOR_COURT)
                || name.equals(COURT_MARTIAL)
                || name.equals(STATE_COURT);
    }

    private static Stream<String> names(String line) {
        var colon = line.indexOf(": ");
        return colon < 0
                ? Stream.of(line)
                : Arrays.stream(line.substring(colon + 2).split(", ", -1))
                        .map(part -> part + " " + line.substring(0, colon));
    }
}
