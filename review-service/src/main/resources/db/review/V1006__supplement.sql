-- The day on which more was last sent to the petition; intake has it.
alter table clemency_case add column supplemented_on date;
