-- What the engine knows about studies and what it told to whom. Patient data stand in table "study" and in no other.

create table study (
    study_instance_uid   text primary key,
    patient_id           text not null,
    patient_issuer       text not null,
    patient_name         text not null,
    patient_birth_date   text not null,
    patient_sex          text not null,
    accession_number     text not null,
    placer_order_number  text not null,
    filler_order_number  text not null,
    description          text not null,
    started_at           timestamptz,
    received_at          timestamptz not null,
    latest_assessment_id uuid
);
create index study_received_at on study (received_at desc);

create table series (
    series_instance_uid        text primary key,
    study_instance_uid         text not null references study,
    modality                   text not null,
    description                text not null,
    series_number              integer,
    slice_count                integer not null,
    outcome                    text not null check (outcome in ('WAITING', 'ANALYSED', 'NOT_ANALYSED')),
    reason                     text not null,
    protocol_known             boolean not null,
    contrast_header            text,
    contrast_image             text,
    contrast_probability       double precision not null,
    orientation_header         text,
    orientation_image          text,
    orientation_probability    double precision not null,
    reconstruction_header      text,
    reconstruction_image       text,
    reconstruction_probability double precision not null,
    updated_at                 timestamptz not null
);
create index series_study on series (study_instance_uid);

create table assessment (
    id                  uuid primary key,
    sequence            bigint generated always as identity unique,
    study_instance_uid  text not null references study,
    accession_number    text not null,
    status              text not null check (status in ('POSITIVE', 'NEGATIVE', 'NOT_ANALYSED')),
    reason              text not null,
    series_instance_uid text,
    model_name          text,
    model_version       text,
    model_sha256        text,
    receive_millis      bigint not null,
    complete_millis     bigint not null,
    protocol_millis     bigint not null,
    hemorrhage_millis   bigint not null,
    result_millis       bigint not null,
    corrects_id         uuid references assessment,
    created_at          timestamptz not null
);
create index assessment_study on assessment (study_instance_uid, sequence desc);
create index assessment_accession on assessment (accession_number) where accession_number <> '';
alter table study add foreign key (latest_assessment_id) references assessment;

create table finding (
    assessment_id uuid not null references assessment,
    position      integer not null,
    type          text not null,
    volume_ml     double precision not null,
    probability   double precision not null,
    key_slice     integer not null,
    primary key (assessment_id, position)
);

-- The outbox: one row a recipient, written with the assessment.
create table delivery (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    recipient     text not null,
    state         text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'DEAD')),
    attempts      integer not null default 0,
    last_error    text,
    delivered_at  timestamptz,
    created_at    timestamptz not null default now(),
    unique (assessment_id, recipient)
);
create index delivery_undelivered on delivery (state) where state <> 'DELIVERED';

-- The table of db-scheduler, with one column of our own: "again_at" holds a wish that came while the task was running.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    again_at             timestamptz,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (priority desc, execution_time) where not picked;
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
