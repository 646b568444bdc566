package clemency.stats.epoch;

import java.util.regex.Pattern;

/**
 * The names of epochs. One that is configured stands for a format and a meaning of what is stored; each rebuild of it has a number
 * behind: {@code 4}, {@code 4-1}, {@code 4-2}.
 */
final class Epochs {

    private static final Pattern REBUILT = Pattern.compile("-(\\d{1,9})$");

    private Epochs() {}

    /** The epoch of the next rebuild. */
    static String after(String configured, String current) {
        var rebuilt = REBUILT.matcher(current.substring(configured.length()));
        return configured + '-' + (rebuilt.find() ? Integer.parseInt(rebuilt.group(1)) + 1 : 1);
    }

    /** Whether it is the epoch that is configured, or a rebuild of it. */
    static boolean belongs(String configured, String epoch) {
        return epoch.equals(configured)
                || epoch.startsWith(configured)
                        && REBUILT.matcher(epoch.substring(configured.length())).matches();
    }
}
