package clemency.bench.flowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * Whole cases a second: started with the variables of a petition, then three user tasks completed one after the other, each
 * with its answer. Prints the figure alone.
 */
public final class FlowableCases {

    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="clemency">
              <process id="petition" isExecutable="true">
                <startEvent id="received"/>
                <sequenceFlow id="a" sourceRef="received" targetRef="investigation"/>
                <userTask id="investigation" name="Pardon Attorney recommends"/>
                <sequenceFlow id="b" sourceRef="investigation" targetRef="review"/>
                <userTask id="review" name="Deputy Attorney General recommends"/>
                <sequenceFlow id="c" sourceRef="review" targetRef="decision"/>
                <userTask id="decision" name="The President decides"/>
                <sequenceFlow id="d" sourceRef="decision" targetRef="decided"/>
                <endEvent id="decided"/>
              </process>
            </definitions>""";

    private final ProcessEngine engine;
    private final int threads;
    private final AtomicLong numbers = new AtomicLong();

    private FlowableCases(ProcessEngine engine, int threads) {
        this.engine = engine;
        this.threads = threads;
    }

    /** Arguments: the address of the database, user, password, threads, how long to warm up and to measure (ISO 8601). */
    public static void main(String[] arguments) throws Exception {
        var threads = Integer.parseInt(arguments[3]);
        var engine = start(arguments[0], arguments[1], arguments[2], threads);
        var cases = new FlowableCases(engine, threads);
        var _ = cases.perSecond(Duration.parse(arguments[4]));
        System.out.println(cases.perSecond(Duration.parse(arguments[5])));
        engine.close();
    }

    private static ProcessEngine start(String address, String user, String password, int threads) {
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setJdbcUrl(address);
        settings.setJdbcDriver("org.postgresql.Driver");
        settings.setJdbcUsername(user);
        settings.setJdbcPassword(password);
        // A connection for each thread, none closed in between.
        settings.setJdbcMaxActiveConnections(threads);
        settings.setJdbcMaxIdleConnections(threads);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        // As its documentation advises where many threads begin cases: ids from the database take a second connection
        // for each
        // block of them, and threads that hold all connections would wait for one another.
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setAsyncExecutorActivate(false);
        var engine = settings.buildProcessEngine();
        var _ = engine.getRepositoryService()
                .createDeployment()
                .addString("petition.bpmn20.xml", PROCESS)
                .deploy();
        return engine;
    }

    private double perSecond(Duration duration) throws Exception {
        var start = System.nanoTime();
        var end = start + duration.toNanos();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var work = new ArrayList<Callable<Long>>();
            for (var thread = 0; thread < threads; thread++) {
                work.add(() -> workUntil(end));
            }
            long cases = 0;
            for (var thread : pool.invokeAll(work)) {
                cases += thread.get();
            }
            return cases / ((System.nanoTime() - start) / 1e9);
        }
    }

    private long workUntil(long end) {
        long cases = 0;
        while (System.nanoTime() < end) {
            oneCase();
            cases++;
        }
        return cases;
    }

    private void oneCase() {
        var number = numbers.incrementAndGet();
        var process = engine.getRuntimeService().startProcessInstanceByKey("petition", petition(number));
        complete(process.getId(), "pardonAttorney", "DENY");
        complete(process.getId(), "deputyAttorneyGeneral", "DENY");
        complete(process.getId(), "outcome", "DENY");
    }

    private void complete(String process, String variable, String answer) {
        var tasks = engine.getTaskService();
        var task = tasks.createTaskQuery().processInstanceId(process).singleResult();
        tasks.complete(task.getId(), Map.of(variable, answer));
    }

    private static Map<String, Object> petition(long number) {
        return Map.of(
                "caseNumber",
                "C%06d".formatted(number),
                "clemencyType",
                "COMMUTATION",
                "programme",
                "TRADITIONAL",
                "receivedOn",
                "2016-01-04",
                "district",
                "Northern Florida",
                "offenceCategory",
                "DRUG",
                "sentenceKind",
                "LIFE");
    }
}
