-- Requests for storage commitment (DICOM PS3.4 annex J) and what the peers answered, instance by instance. A task "commit" with the
-- Transaction UID looks at each when it is due, or as soon as a peer has reported failures.

create table storage_commitment (
    transaction_uid text primary key,
    ae_title        text not null,
    state           text not null default 'REQUESTED' check (state in
        ('REQUESTED', 'COMMITTED', 'INCOMPLETE', 'REPEATED', 'GIVEN_UP', 'CANCELLED')),
    repeat_to       text,
    attempts_left   integer not null,
    requested_at    timestamptz not null,
    due_at          timestamptz not null,
    reported_at     timestamptz
);
create index storage_commitment_open on storage_commitment (state) where state <> 'COMMITTED';

create table storage_commitment_instance (
    transaction_uid  text not null references storage_commitment on delete cascade,
    position         integer not null,
    sop_class_uid    text not null,
    sop_instance_uid text not null,
    file             text not null,
    committed        boolean not null default false,
    failure_reason   integer,
    primary key (transaction_uid, position)
);
