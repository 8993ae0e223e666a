-- What was found on other archives and how far its retrieval has come. No patient data, as everywhere but in "study".

create table polled_archive (
    archive       text primary key,
    -- The end of the time that the last answered query covered; the next one begins a little earlier.
    covered_until timestamptz,
    failures      integer not null default 0,
    failing_since timestamptz,
    alarmed       boolean not null default false
);

create table retrieval (
    archive            text not null,
    study_instance_uid text not null,
    purpose            text not null check (purpose in ('CURRENT', 'PRIOR')),
    state              text not null check (state in ('PENDING', 'RETRIEVING', 'RETRIEVED', 'FAILED')),
    -- What the archive said at the last query, and what it had said when the last retrieval ended.
    instance_count     integer not null,
    retrieved_count    integer not null default 0,
    worker             text,
    attempts           integer not null default 0,
    found_at           timestamptz not null,
    next_attempt_at    timestamptz not null,
    -- When the first instance of the present retrieval may have come; null while none is under way.
    begun_at           timestamptz,
    retrieved_at       timestamptz,
    last_error         text,
    primary key (archive, study_instance_uid)
);
create index retrieval_pending on retrieval (archive, next_attempt_at) where state = 'PENDING';
create index retrieval_study on retrieval (study_instance_uid);

-- Studies that came for comparison with another, which nobody is told of.
create table prior_study (
    study_instance_uid text primary key,
    prior_to           text not null,
    marked_at          timestamptz not null
);

-- Studies whose priors were asked for, so that each is asked for once.
create table prior_request (
    study_instance_uid text primary key,
    requested_at       timestamptz not null
);
