-- What waits for a free place is called by priority, then by age. "since" is when its study arrived, "turned_away_at" when
-- the task first found all places taken; null while it does not wait for one.

alter table scheduled_tasks add column since timestamptz;
alter table scheduled_tasks add column turned_away_at timestamptz;
create index scheduled_tasks_waiting on scheduled_tasks (task_name, priority desc, since) where turned_away_at is not null;
