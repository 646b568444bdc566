package clemency.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** How a flat record of CSV becomes an object. Pure. */
public interface RecordShape {

    /** @param record texts by their columns, never null */
    ObjectNode object(Map<String, String> record);

    /** The column from which a field of the object comes; the pointer itself where there is none. */
    String column(String pointer);
}
