export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["readSession"];
        put?: never;
        /** Sign in with password and code */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by a one-time link */
        post: operations["signInByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the organisation's key for this server */
        post: operations["unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstration/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at a demonstration as another role */
        post: operations["switchRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invited person needs to set up the second factor */
        get: operations["viewInvitation"];
        put?: never;
        /** Accept an invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has an account */
        get: operations["listMembers"];
        put?: never;
        /** Invite someone */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change what an account is for; a coordinator approves a role that reads people */
        post: operations["proposeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/second-factor-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a coordinator to let someone set up a new second factor */
        post: operations["proposeSecondFactorReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a coordinator to let a colleague take over the legal files someone held alone */
        post: operations["proposeHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a second person */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve as the second person */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse as the second person */
        post: operations["refuseApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did, saw, exported and was refused what */
        get: operations["readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename the organisation */
        patch: operations["renameOrganisation"];
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the organisation key */
        get: operations["listKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the log reaches, to keep elsewhere */
        get: operations["readHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a coordinator should look at */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a long task is */
        get: operations["readJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a long task */
        get: operations["followJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists you may see */
        get: operations["listLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list */
        get: operations["readList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a list, or only those set aside */
        get: operations["listRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a list states about itself, held against its rows */
        get: operations["reconcileList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published lists that contradict themselves */
        get: operations["publishedReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct a value or a row set aside; the old value stays */
        patch: operations["correctRow"];
        trace?: never;
    };
    "/api/v1/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows in which two people wrote different values without having seen each other */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overlap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people two lists share */
        get: operations["readOverlap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overlap/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on one list and not on another, by nationality */
        get: operations["readGap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a file without writing anything */
        post: operations["uploadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was understood of a file */
        get: operations["readImport"];
        put?: never;
        post?: never;
        /** Forget an uploaded file */
        delete: operations["dropImport"];
        options?: never;
        head?: never;
        /** Read the file again with other settings */
        patch: operations["changeImport"];
        trace?: never;
    };
    "/api/v1/imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the rows; linking follows as a task of its own */
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs to judge, the most useful first */
        get: operations["readReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pairs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pair */
        get: operations["readPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pairs/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Judge a pair */
        put: operations["judgePair"];
        post?: never;
        /** Undo a judgement */
        delete: operations["undoJudgement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All batches */
        get: operations["listBatches"];
        put?: never;
        /** Draw a random sample of the proposals above a threshold */
        post: operations["openBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch */
        get: operations["readBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/sample/{pair}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Judge a pair of the sample */
        put: operations["judgeSample"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the batch; its sample must be judged */
        post: operations["acceptBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo the batch */
        post: operations["undoBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search with three characters or a number; a coordinator may filter without. A body, because names never stand in an address */
        post: operations["searchPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reading-reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why more than sixty people must be opened within an hour; the coordinator is told */
        post: operations["giveReadingReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register someone who is on no list */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, built from the rows you may see */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a consent */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/consents/{consent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a consent */
        delete: operations["withdrawConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/asylum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark or unmark that a person seeks asylum: no consulate sees them then */
        put: operations["markAsylum"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase every row of a person for ever */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports you asked for or may decide */
        get: operations["listExports"];
        put?: never;
        /** Ask to take people out; a second person decides */
        post: operations["requestExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve someone else's export */
        post: operations["approveExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse someone else's export */
        post: operations["refuseExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take the file, once; it carries who took it */
        get: operations["takeExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin an interview with someone who agreed; registers them when they are on no list */
        post: operations["startScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** People who were asked, with filters. A body, because references and names never stand in an address */
        post: operations["searchScreenings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One interview: what was answered in any, what is left to ask, and what it recorded */
        get: operations["readScreening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How the person was asked, and the age they say */
        put: operations["setConditions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save one answer; sent twice it is one answer */
        post: operations["recordAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The photo of the person; looking at it is noted */
        get: operations["readPhoto"];
        put?: never;
        /** Keep a photo the person agreed to; everything in the file beside its pixels is left out */
        post: operations["keepPhoto"];
        /** Destroy the photo */
        delete: operations["removePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The interview is over for now */
        post: operations["finishScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down to whom the person was referred */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an interview on, or give it back */
        post: operations["assignScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}/counsel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person said to be kept for their lawyer */
        get: operations["readPrivileged"];
        put?: never;
        /** Write down that rights were read, by someone who neither arrested nor prosecutes; the answers that follow belong to the lawyer */
        post: operations["openPrivileged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{id}/counsel/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save one answer that only the person’s lawyer reads */
        post: operations["recordPrivilegedAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many went on to each stage, by site and authority, and how far two screeners agree */
        get: operations["readFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/child-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to protect someone who may be a child, and what is still open */
        get: operations["readChildReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/child-review/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down a step: who was called, a guardian, the best interests */
        post: operations["takeChildStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Safety flags, tasks and notes that travel with the person */
        get: operations["listNotes"];
        put?: never;
        /** Add a safety flag, a task or a note */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/notes/{note}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A task is done, or a flag no longer holds; it stays in the history */
        post: operations["settleNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every decision about a person, oldest first, and the panel that is looking at them */
        get: operations["readStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A body begins to look at a person’s record */
        post: operations["openPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/panels/{panel}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A member agrees, dissents with reasons, or abstains */
        post: operations["castVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what a body decided; it follows earlier decisions and replaces none */
        post: operations["decideStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clock of people you may see, the nearest end first, with the rules and calendars behind them */
        get: operations["listClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clocks/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many clocks have passed and how many end soon */
        get: operations["countClockAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A time limit begins to run for a person */
        post: operations["startClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clocks/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An authority granted more time */
        post: operations["extendClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clocks/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the clock waited for happened; whether too late is kept */
        post: operations["stopClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Weekend days and holidays of a country, as your team knows them */
        put: operations["setCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The matters of your legal team */
        get: operations["listMatters"];
        put?: never;
        /** Open a matter; you are its team until you grant it to a colleague */
        post: operations["openMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a matter from a homeward.matter/1 file */
        post: operations["importMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One matter, offence by offence, with the provisions set beside each and where they stop */
        get: operations["readMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what a matter says */
        patch: operations["changeMatter"];
        trace?: never;
    };
    "/api/v1/matters/{id}/team/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Grant a matter to a colleague */
        put: operations["grantMatter"];
        post?: never;
        /** Take a matter back from a colleague */
        delete: operations["leaveMatter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lawyers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues to whom a matter can be granted */
        get: operations["listLawyers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the register holds about the matter's person: answers to choose from, decisions, clocks */
        get: operations["readRecorded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/recorded/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take answers of interviews into the statement, as paragraphs that go nowhere until chosen and agreed to */
        post: operations["takeAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/recorded/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the decisions of the register into the status history */
        post: operations["takeDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hearings and the ends of clocks as a calendar file, without a name in it */
        get: operations["hearingsCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/offences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a charge or accusation, apart from every other */
        post: operations["recordOffence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/offences/{offence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a charge */
        put: operations["changeOffence"];
        post?: never;
        /** Take back a charge that was recorded by mistake; it stays in the log */
        delete: operations["takeBackOffence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/offences/{offence}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record the link of one offence to the trafficking, answers, and what points the other way */
        put: operations["assessOffence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write the person's own words, paragraph by paragraph */
        put: operations["writeStatement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/statement/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the person no longer agrees to one recipient */
        post: operations["withdrawAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/statement/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sound of the statement, for the team to listen to; each time is written down */
        get: operations["playAudio"];
        put?: never;
        /** Keep the sound of the statement, sealed; one at a time */
        post: operations["keepAudio"];
        /** Destroy the sound of the statement */
        delete: operations["dropAudio"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a file in: hashed and sealed piece by piece, read by a process of its own */
        post: operations["takeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/evidence/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say what a thing is and how it was obtained */
        patch: operations["describeEvidence"];
        trace?: never;
    };
    "/api/v1/matters/{id}/evidence/{item}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original, or the copy without its metadata; each opening is a step of custody */
        get: operations["openEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/evidence/{item}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a phone or chat export holds: messages in time, from one on, and files by hash */
        get: operations["readContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/evidence/{item}/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file out of an export by its hash; of a picture the copy without its metadata */
        get: operations["takePart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All evidence of the matter as a signed bundle, to be verified by whoever gets it */
        get: operations["takeBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to make a document; only paragraphs that were chosen and agreed to for its recipient go in */
        post: operations["makeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the dossier of every matter of your team, in one job */
        post: operations["makeAllDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/documents/{document}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document that was made */
        get: operations["takeDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The law on not punishing trafficked persons, by country, with what it does not cover */
        get: operations["readLawMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table (CSV) */
        get: operations["lawMapFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every provision, and who checked it */
        get: operations["readLawVersions"];
        put?: never;
        /** Add a new version of a provision; nothing is overwritten */
        post: operations["addLawVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chains one can trace in, and how new they are */
        get: operations["listChains"];
        put?: never;
        /** Offer a chain store of this installation to investigators */
        post: operations["registerChain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Addresses and payments that a report names; nothing of it is kept */
        post: operations["findSeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your traces */
        get: operations["listTraces"];
        put?: never;
        /** Follow payments to where they can still be stopped */
        post: operations["tracePayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One trace */
        get: operations["readTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The transfers of a trace, for pictures */
        get: operations["readTraceGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A transaction as the chain store holds it, and where */
        post: operations["readTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{id}/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a deposit address passed on: the evidence that it is one */
        post: operations["readSweeps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{id}/cluster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The addresses put together with one, why, and how they split where evidence was cut */
        post: operations["readCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{id}/cuts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence that is not accepted in this case */
        get: operations["listCuts"];
        put?: never;
        /** Stop accepting a transaction as evidence of one owner, in this case */
        post: operations["cutEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{id}/cuts/{cut}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Accept the evidence again */
        delete: operations["undoCut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traces/{id}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a freeze pack to one service; it waits for a second person */
        post: operations["requestPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Freeze packs you asked for or may decide on */
        get: operations["listPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a pack asks to hold */
        get: operations["readHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a pack as the second person */
        post: operations["releasePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a pack back as the second person */
        post: operations["refusePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what a service did with a released request */
        post: operations["recordFreezeAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a released pack */
        get: operations["takePack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shielded addresses */
        get: operations["listShields"];
        put?: never;
        /** Shield an address that a survivor gave or was made to use */
        post: operations["shieldAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shields/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a shield that was set by mistake */
        post: operations["liftShield"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/estimates/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists that you may count */
        get: operations["listCountable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Estimates made from lists that you may count */
        get: operations["listEstimates"];
        put?: never;
        /** Estimate how many people there are beyond those on these lists; no answer is an answer too */
        post: operations["makeEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/estimates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One estimate */
        get: operations["readEstimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/estimates/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an estimate public, rounded and with its limits */
        post: operations["publishEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare periods of recorded cases; the file is not kept */
        post: operations["compareTrends"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trends/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare two estimates of different periods by the ratio of their totals */
        post: operations["compareTotals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/codebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The codebook cases are read by */
        get: operations["readCodebook"];
        /** Replace the codebook */
        put: operations["replaceCodebook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a case file by the codebook; it is held in memory for an hour and kept nowhere */
        post: operations["takeCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/invented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invented cases of a demonstration */
        post: operations["inventCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a case file */
        delete: operations["dropCases"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a release would cost and how large its error would be; spends nothing */
        post: operations["previewRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a release in the ledger and make it public */
        post: operations["makeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was released about each body of cases, and what it cost */
        get: operations["readLedgers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take something off the public page; its entry in the ledger stays */
        post: operations["withdrawPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was made public, the newest first */
        get: operations["listPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One publication with its statement */
        get: operations["readPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/releases/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a publication */
        get: operations["takePublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptInvitation: {
            token: string;
            password: string;
            code: string;
            /** Format: email */
            email?: string;
        };
        Approval: {
            id: string;
            /** @enum {string} */
            kind: "role" | "second-factor-reset" | "matter-handover" | "export" | "charge-link";
            about: string;
            asked: {
                by: string;
                /** Format: date */
                at: string;
                reason: string;
            };
            mayApprove: boolean;
        };
        AskedAddress: {
            address: string;
        };
        AskedTransaction: {
            source: string;
            tx: string;
        };
        AssessedOffence: {
            id: string;
            label: string;
            charge: components["schemas"]["Charge"];
            assessment: components["schemas"]["Assessment"];
            gap: boolean;
            matches: components["schemas"]["LawMatch"][];
            keptApart: number;
        };
        Assessment: {
            nexus: {
                /** @default null */
                time: ("during" | "before" | "after") | null;
                /** @default null */
                place: ("place-of-exploitation" | "controlled-route" | "elsewhere") | null;
                /** @default null */
                orderedByOthers: boolean | null;
                /** @default null */
                compelled: boolean | null;
                /** @default null */
                directConsequence: boolean | null;
                /** @default null */
                noRealAlternative: boolean | null;
                /** @default [] */
                rests: string[];
            };
            answers: {
                [key: string]: string;
            };
            /** @default {} */
            choices: {
                [key: string]: string[];
            };
            contrary: string[];
            notes: string;
        };
        AssignScreening: {
            /** @enum {string} */
            to: "me" | "nobody";
        };
        AuditEntry: {
            position: number;
            /** Format: date */
            at: string;
            by: string;
            /** @enum {string} */
            act: "changed" | "seen" | "exported" | "refused" | "erased" | "signed-in";
            kind: string;
            record: string | null;
            reason: string | null;
        };
        Batch: {
            id: string;
            threshold: number;
            pairs: number;
            leftOut: number;
            takenBack: number;
            sample: {
                size: number;
                judged: number;
                same: number;
                next: components["schemas"]["Pair"] | null;
            };
            estimate: {
                share: number;
                low: number;
                high: number;
            } | null;
            /** @enum {string} */
            state: "sampling" | "ready" | "accepted" | "undone";
            accepted: {
                by: string;
                /** Format: date */
                at: string;
            } | null;
        };
        CaseCodebook: {
            isOwn: boolean;
            person: string | null;
            columns: {
                name: string;
                values: string[];
            }[];
            tables: {
                name: string;
                columns: string[];
            }[];
        };
        ChainSource: {
            id: string;
            name: string;
            /** @enum {string} */
            chain: "btc" | "eth" | "tron";
            transactions: number;
            addresses: number;
            newest: string | null;
        };
        Charge: {
            /** @enum {string} */
            class: "entry-stay" | "travel-document" | "false-statement" | "work-permit" | "prostitution" | "fraud" | "computer-crime" | "money-laundering" | "gambling" | "drugs" | "violence" | "recruitment" | "trafficking" | "other";
            statute: string;
            conduct: string;
            /** Format: date */
            from: string;
            /** @default null */
            to: string | null;
            /** @default null */
            amount: {
                value: string;
                currency: string;
            } | null;
            /** @enum {string} */
            stage: "before-charge" | "charged" | "trial" | "convicted" | "serving" | "administrative" | "ended";
            authority: string;
        };
        ChildReview: {
            person: string;
            possibleChild: boolean;
            steps: {
                id: string;
                step: components["schemas"]["ChildStepName"];
                who: string;
                words: string | null;
                /** Format: date */
                day: string;
                by: string;
            }[];
            open: components["schemas"]["ChildStepName"][];
        };
        /** @enum {string} */
        ChildStepName: "child-protection-called" | "child-protection-arrived" | "kept-apart-from-adults" | "guardian-looked-for" | "guardian-appointed" | "best-interests-begun" | "best-interests-decided" | "handed-to-child-protection";
        Clock: {
            id: string;
            person: string;
            name: string;
            rule: components["schemas"]["ClockRule"];
            start: string;
            due: string;
            extensions: {
                /** Format: date */
                day: string;
                authority: string;
                by: string;
            }[];
            /** @enum {string} */
            state: "running" | "due-soon" | "breached" | "stopped" | "stopped-late";
            stopped: {
                at: string;
                how: string;
            } | null;
            warned: string | null;
            breached: string | null;
            by: string;
        };
        ClockAlerts: {
            passed: number;
            soon: number;
        };
        ClockRule: {
            id: string;
            jurisdiction: string;
            version: string;
            title: string;
            /** Format: date */
            from: string;
            until: string | null;
            startEvent: string;
            length: {
                count: number;
                /** @enum {string} */
                unit: "hours" | "days" | "working-days";
            };
            countsFirstDay: boolean;
            /** @enum {string} */
            rollsTo: "next-working-day" | "stays";
            extension: {
                count: number;
                /** @enum {string} */
                unit: "hours" | "days" | "working-days";
                by: string;
                times: number;
            } | null;
            authority: string;
            covers: string;
            source: {
                title: string;
                url: string;
                /** Format: date */
                checked: string;
            } | null;
            verified: boolean;
        };
        Clocks: {
            clocks: components["schemas"]["Clock"][];
            rules: components["schemas"]["ClockRule"][];
            calendars: components["schemas"]["WorkingCalendar"][];
        };
        ClusterCut: {
            id: string;
            tx: string;
            day: string;
            reason: string;
        };
        ClusterView: {
            /** @enum {string} */
            heuristic: "multi-input" | "deposit-reuse";
            size: number;
            members: string[];
            merges: {
                a: string;
                b: string;
                tx: string;
            }[];
            mergeCount: number;
            parts: {
                size: number;
                members: string[];
            }[];
            partCount: number;
            errorCard: {
                name: string;
                precision: number | null;
                recall: number | null;
                traps: string[];
                measured: string;
            };
        };
        ComparedTotals: {
            ratio: {
                ratio: number | null;
                low: number;
                high: number | null;
            } | null;
            sentence: string | null;
            warnings: string[];
            refusal: string | null;
        };
        ConfirmImport: {
            list?: components["schemas"]["NewList"];
            versionOf?: string;
            reason: string;
        };
        Consent: {
            id: string;
            /** @enum {string} */
            scope: "interview" | "service" | "share" | "research" | "return";
            recipient: string | null;
            purpose: string;
            language: string;
            interpreter: string | null;
            /** Format: date */
            given: string;
            withdrawn: string | null;
            by: string;
        };
        CorrectRow: {
            values: {
                [key: string]: string | null;
            };
            seen: number;
            reason: string;
        };
        CountableList: {
            id: string;
            name: string;
            kind: components["schemas"]["ListKind"];
            issuer: string;
            date: string;
            people: number;
        };
        EstimateAnswer: {
            /** @constant */
            format: "homeward.estimate/1";
            /** @enum {string} */
            method: "stepwise" | "bic" | "dga" | "lcmcr" | "chao";
            lists: string[];
            observed: number;
            estimate: number | null;
            interval: {
                /** @enum {string} */
                kind: "bca" | "wald" | "credible";
                level: number;
                low: number;
                high: number;
                honesty: string;
                corrected?: {
                    nominal: number;
                    low: number;
                    high: number;
                    honesty: string;
                };
            } | null;
            model: string[] | null;
            parameters: {
                [key: string]: number | "-Inf";
            };
            se: number | null;
            deviance: number | null;
            aic: number | null;
            bic: number | null;
            existence: number;
            alternatives: {
                model: string[];
                bic: number | null;
                estimate: number;
                weight?: number;
            }[];
            replicates: {
                estimate: number | null;
                model: string[] | null;
            }[];
            refusal: {
                code: string;
                reason: string;
                needs: string[];
            } | null;
            seed: number;
            version: string;
            anchors: {
                chao: number | null;
                lincolnPetersen: {
                    lists: string[];
                    estimate: number | null;
                }[];
            };
            sensitivity: {
                baseline: number;
                withoutList: {
                    list: string;
                    estimate: number | null;
                }[];
                merged: {
                    lists: string[];
                    estimate: number | null;
                }[];
                linkage: {
                    /** @enum {string} */
                    error: "missed" | "false";
                    share: number;
                    estimate: number | null;
                }[];
            } | null;
            definitions: {
                /** @constant */
                format: "homeward.definitions/1";
                counted: string;
                place: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                lists: {
                    list: string;
                    sees: string;
                    misses?: string;
                    place?: string;
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    to?: string;
                    made?: string;
                    dependsOn?: string[];
                }[];
            } | null;
            merging: {
                groups: {
                    name: string;
                    lists: string[];
                }[];
                unmerged: number | null;
            } | null;
            linking: {
                /** @enum {string} */
                method: "stepwise" | "chao";
                draws: number;
                links: number;
                observed: {
                    low: number;
                    high: number;
                };
                median: number | null;
                low: number | null;
                high: number | null;
                withSampling: {
                    low: number | null;
                    high: number | null;
                };
                withoutEstimate: number;
                honesty: string;
            } | null;
            warnings: string[];
            criticisms: {
                text: string;
                source: string;
            }[];
        };
        EstimateLine: {
            id: string;
            title: string;
            by: string;
            day: string;
            /** @enum {string} */
            method: "stepwise" | "bic" | "dga" | "lcmcr" | "chao";
            lists: string[];
            observed: number;
            estimate: number | null;
            interval: {
                low: number;
                high: number;
            } | null;
            refusal: string | null;
        };
        Evidence: {
            id: string;
            label: string;
            what: string;
            obtained: string;
            /** Format: date */
            day: string;
            item: {
                sha256: string;
                bytes: number;
                name: string;
                /** @enum {string} */
                kind: "jpeg" | "png" | "pdf" | "archive" | "chat" | "json" | "text" | "audio" | "video" | "other";
                marks: ("had-place" | "had-metadata" | "had-trailing-bytes" | "active-content" | "encrypted" | "too-large-to-inspect" | "held-elsewhere")[];
                holds: {
                    count: number | null;
                    from: string | null;
                    to: string | null;
                };
                working: {
                    sha256: string;
                    bytes: number;
                    removed: string[];
                    turn: 0 | 90 | 180 | 270;
                } | null;
            };
            custody: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {string} */
                act: "received" | "working-copy-made" | "packed" | "opened" | "handed-over";
                item: string | null;
                note: string | null;
                hash: string;
            }[];
            custodyWhole: boolean;
        };
        EvidenceContents: {
            label: string;
            from: number;
            messageCount: number;
            partCount: number;
            messages: {
                at: string;
                /** @enum {string} */
                side: "sent" | "received" | "unknown";
                sender: string | null;
                text: string;
                chat: string | null;
                attachment: {
                    name: string;
                    sha256: string | null;
                } | null;
            }[];
            parts: {
                name: string;
                sha256: string;
                bytes: number;
                /** @enum {string} */
                kind: "jpeg" | "png" | "pdf" | "archive" | "chat" | "json" | "text" | "audio" | "video" | "other";
            }[];
        };
        Export: {
            id: string;
            people: number;
            /** @enum {string} */
            format: "csv" | "xlsx";
            asked: {
                by: string;
                /** Format: date */
                at: string;
                reason: string;
            };
            /** @enum {string} */
            state: "waiting" | "approved" | "refused" | "taken";
            mine: boolean;
        };
        ExportRequest: {
            /** @default  */
            query: string;
            /** @default null */
            nationality: string | null;
            /** @default null */
            list: string | null;
            /** @enum {string} */
            format: "csv" | "xlsx";
            reason: string;
        };
        ExtendClock: {
            id: string;
            authority: string;
        };
        FoundSeeds: {
            seeds: string[];
            faulty: string[];
            lookAlikes: number;
        };
        FreezePack: {
            id: string;
            trace: string;
            service: string;
            reference: string;
            legalBasis: string;
            firm: string;
            unit: {
                name: string;
                decimals: number | null;
            };
            holdings: number;
            by: string;
            day: string;
            /** @enum {string} */
            state: "waiting" | "released" | "refused";
            mine: boolean;
            answers: {
                /** @enum {string} */
                outcome: "sent" | "answered" | "froze" | "refused" | "none";
                day: string;
                amount: string | null;
                note: string;
            }[];
        };
        ImportPreview: {
            id: string;
            file: string;
            sheets: string[];
            sheet: string | null;
            encoding: {
                name: string;
                evidence: string;
                choices: string[];
            };
            delimiter: string | null;
            headerRow: number;
            headers: string[];
            mapping: (components["schemas"]["RowFieldName"] | null)[];
            remembered: boolean;
            dates: {
                column: number;
                /** @enum {string} */
                order: "day-first" | "month-first" | "year-first" | "unclear";
                calendar: string;
                evidence: string;
            }[];
            sample: {
                row: number;
                raw: string[];
                values: {
                    [key: string]: string;
                };
                marks: string[];
            }[];
            aside: {
                row: number;
                reason: string;
                raw: string[];
            }[];
            counts: components["schemas"]["RowCounts"];
            declaredTotals: {
                label: string;
                value: number;
                nationality: string | null;
                sex: ("F" | "M") | null;
            }[];
            seemsVersionOf: string | null;
            synthetic: boolean;
        };
        ImportSettings: {
            sheet?: string;
            encoding?: string;
            delimiter?: string;
            headerRow?: number;
            mapping?: (components["schemas"]["RowFieldName"] | null)[];
            /** @enum {string} */
            dateOrder?: "day-first" | "month-first" | "year-first";
            versionOf?: string | null;
        };
        Invitation: {
            link: string;
            /** Format: date */
            expires: string;
        };
        InvitationView: {
            name: string;
            otpauth: string;
            asksEmail: boolean;
        };
        Invite: {
            name: string;
            /** Format: email */
            email: string;
            roles: components["schemas"]["Role"][];
            /** @default null */
            authority: string | null;
            reason: string;
        };
        Job: {
            id: string;
            /** @enum {string} */
            kind: "demonstration" | "import" | "link" | "export" | "view" | "erase" | "documents" | "trace";
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed";
            share: number;
            step: string;
            problem: string | null;
        };
        JudgePair: {
            /** @enum {string} */
            decision: "same" | "different" | "unsure";
            /** @default  */
            reason: string;
        };
        Judgement: {
            /** @enum {string} */
            decision: "same" | "different" | "unsure";
            by: string;
            /** Format: date */
            at: string;
            batch: string | null;
        };
        KeptEstimate: {
            id: string;
            title: string;
            /** @enum {string} */
            basis: "accepted" | "proposed";
            by: string;
            day: string;
            answer: components["schemas"]["EstimateAnswer"];
            spread: (number | null)[];
        };
        Key: {
            id: string;
            version: number;
            /** Format: date */
            made: string;
            /** @enum {string} */
            kind: "key-file" | "passphrase";
        };
        LawMap: {
            /** Format: date */
            compiled: string;
            records: number;
            read: number;
            jurisdictions: {
                jurisdiction: string;
                /** @enum {string} */
                standing: "clause-read" | "other-rule-read" | "none-in-text-read" | "not-read-yet";
                boundToSomeOffences: boolean;
                records: components["schemas"]["LawRecord"][];
                notReadYet: number;
            }[];
        };
        LawMatch: {
            record: components["schemas"]["LawRecord"];
            /** @enum {string} */
            reach: "reaches" | "does-not-reach" | "leniency-only" | "general-defence-only" | "argument-only" | "not-read" | "no-clause";
            reasons: string[];
            open: ("nexus-in-time" | "nexus-in-place" | "compulsion" | "who-ordered" | "no-real-alternative" | "direct-consequence" | "what-it-rests-on" | "charged-under-the-same-law")[];
        };
        LawRecord: {
            id: string;
            version: number;
            jurisdiction: string;
            instrument: string;
            provision: string;
            year: number | null;
            /** @enum {string} */
            kind: "statute" | "guideline" | "binding-treaty" | "prosecution-policy" | "case-law";
            /** @enum {string} */
            effect: "clause" | "discretion" | "procedure" | "leniency" | "general-defence" | "policy" | "soft-law" | "finding" | "no-clause-in-text-read" | "not-read";
            /** @enum {string} */
            test: "causation" | "compulsion" | "enumerated" | "duress" | "none";
            reach: {
                /** @constant */
                kind: "any";
                except: ("entry-stay" | "travel-document" | "false-statement" | "work-permit" | "prostitution" | "fraud" | "computer-crime" | "money-laundering" | "gambling" | "drugs" | "violence" | "recruitment" | "trafficking" | "other")[];
            } | {
                /** @constant */
                kind: "listed";
                classes: ("entry-stay" | "travel-document" | "false-statement" | "work-permit" | "prostitution" | "fraud" | "computer-crime" | "money-laundering" | "gambling" | "drugs" | "violence" | "recruitment" | "trafficking" | "other")[];
                ownActOnly: boolean;
            } | {
                /** @constant */
                kind: "none";
            };
            stages: ("prosecution" | "detention" | "punishment" | "fines" | "expungement")[];
            limits: string[];
            procedure: string | null;
            source: {
                /** Format: uri */
                url: string;
                level: string;
            };
            /** Format: date */
            checked: string;
            verified: boolean;
            needsCounselReview: boolean;
        };
        LawVersions: {
            versions: {
                record: components["schemas"]["LawRecord"];
                by: string | null;
                day: string | null;
                shipped: boolean;
            }[];
        };
        LegalDocument: {
            id: string;
            /** @enum {string} */
            kind: "dossier" | "suspend-detention" | "interpreter-access" | "refer-to-mechanism" | "strike-blacklist" | "expunge-record" | "packet" | "own-copy";
            recipient: string;
            language: string;
            jurisdiction: string;
            withUnverified: boolean;
            by: string;
            /** Format: date */
            day: string;
            pages: number | null;
            missing: number;
            seal: string | null;
            outdated: boolean;
        };
        LinkReason: {
            field: string;
            code: string;
            weight: number;
        };
        LinkSignIn: {
            token: string;
        };
        List: {
            id: string;
            name: string;
            kind: components["schemas"]["ListKind"];
            issuer: string;
            purpose: string;
            legalBasis: string;
            wall: components["schemas"]["Wall"];
            /** Format: date */
            date: string;
            rows: number;
            aside: number;
            versions: {
                version: number;
                /** Format: date */
                imported: string;
                by: string;
                file: string;
                counts: components["schemas"]["RowCounts"];
            }[];
            synthetic: boolean;
        };
        /** @enum {string} */
        ListKind: "militia" | "police" | "immigration" | "embassy" | "health" | "ngo" | "family" | "hotline" | "inspection" | "other";
        MadeRelease: {
            id: string;
            statement: components["schemas"]["ReleaseStatement"];
        };
        Matter: {
            id: string;
            position: number;
            row: string | null;
            reference: string;
            synthetic: boolean;
            jurisdiction: string;
            alsoConcerns: string[];
            /** @enum {string} */
            language: "en" | "th" | "my" | "km" | "vi" | "zh" | "id" | "hi" | "am" | "ur";
            recipient: string;
            lawyer: {
                name: string;
                /** @default null */
                bar: string | null;
                /** @default null */
                firm: string | null;
            };
            /** Format: date */
            lawCheckedOn: string;
            person: {
                names: {
                    text: string;
                    /** @default null */
                    script: string | null;
                }[];
                /** @default null */
                birth: string | null;
                /** @default false */
                possibleChild: boolean;
                /** @default null */
                nationality: string | null;
                /** @default null */
                language: string | null;
            };
            status: {
                code: string;
                by: string;
                /** Format: date */
                at: string;
                /** @default null */
                standard: string | null;
                /** @default null */
                dissent: string | null;
            }[];
            detention: {
                place: string;
                /** Format: date */
                from: string;
                /** @default null */
                to: string | null;
                authority: string;
                /** @default null */
                order: string | null;
                /** @default null */
                grounds: string | null;
            }[];
            hearings: {
                at: string;
                court: string;
                about: string;
            }[];
            seized: {
                what: string;
                by: string;
                /** Format: date */
                at: string;
                /** @default null */
                where: string | null;
            }[];
            chronology: {
                /** Format: date */
                from: string;
                /** @default null */
                to: string | null;
                what: string;
                source: string;
            }[];
            indicators: {
                /** @enum {string} */
                element: "act" | "means" | "purpose" | "compulsion" | "vulnerability" | "risk";
                words: string;
                source: string;
                paragraphs: number[];
            }[];
            served: {
                to: string;
                /** Format: date */
                at: string;
                what: string;
            }[];
            coAccused: string[];
            offences: components["schemas"]["AssessedOffence"][];
            questions: ("age-at-offence" | "identification-before-decision" | "statement-missing" | "statement-not-confirmed" | "statement-interpreter-unnamed" | "evidence-missing" | "act-before-trafficking" | "act-after-release" | "counsel-sign-off")[];
            statement: components["schemas"]["Statement"] | null;
            lapsed: number[];
            audio: {
                bytes: number;
                /** Format: date */
                day: string;
                by: string;
            } | null;
            withdrawn: {
                recipient: string;
                /** Format: date */
                day: string;
            }[];
            evidence: components["schemas"]["Evidence"][];
            documents: components["schemas"]["LegalDocument"][];
            team: {
                account: string;
                name: string;
                /** Format: date */
                since: string;
                me: boolean;
            }[];
            readers: {
                name: string;
                /** Format: date */
                day: string;
            }[];
            conflicts: string[];
            unsettled: string[];
        };
        MatterLine: {
            id: string;
            reference: string;
            names: string[];
            jurisdiction: string;
            possibleChild: boolean;
            offences: {
                label: string;
                /** @enum {string} */
                class: "entry-stay" | "travel-document" | "false-statement" | "work-permit" | "prostitution" | "fraud" | "computer-crime" | "money-laundering" | "gambling" | "drugs" | "violence" | "recruitment" | "trafficking" | "other";
                /** @enum {string} */
                stage: "before-charge" | "charged" | "trial" | "convicted" | "serving" | "administrative" | "ended";
            }[];
            gaps: number;
            hearing: {
                at: string;
                court: string;
                about: string;
            } | null;
            detained: boolean;
            synthetic: boolean;
        };
        MatterPatch: {
            reference?: string;
            jurisdiction?: string;
            alsoConcerns?: string[];
            /** @enum {string} */
            language?: "en" | "th" | "my" | "km" | "vi" | "zh" | "id" | "hi" | "am" | "ur";
            recipient?: string;
            lawyer?: {
                name: string;
                /** @default null */
                bar: string | null;
                /** @default null */
                firm: string | null;
            };
            /** Format: date */
            lawCheckedOn?: string;
            person?: {
                names: {
                    text: string;
                    /** @default null */
                    script: string | null;
                }[];
                /** @default null */
                birth: string | null;
                /** @default false */
                possibleChild: boolean;
                /** @default null */
                nationality: string | null;
                /** @default null */
                language: string | null;
            };
            status?: {
                code: string;
                by: string;
                /** Format: date */
                at: string;
                /** @default null */
                standard: string | null;
                /** @default null */
                dissent: string | null;
            }[];
            detention?: {
                place: string;
                /** Format: date */
                from: string;
                /** @default null */
                to: string | null;
                authority: string;
                /** @default null */
                order: string | null;
                /** @default null */
                grounds: string | null;
            }[];
            hearings?: {
                at: string;
                court: string;
                about: string;
            }[];
            seized?: {
                what: string;
                by: string;
                /** Format: date */
                at: string;
                /** @default null */
                where: string | null;
            }[];
            chronology?: {
                /** Format: date */
                from: string;
                /** @default null */
                to: string | null;
                what: string;
                source: string;
            }[];
            indicators?: {
                /** @enum {string} */
                element: "act" | "means" | "purpose" | "compulsion" | "vulnerability" | "risk";
                words: string;
                source: string;
                paragraphs: number[];
            }[];
            served?: {
                to: string;
                /** Format: date */
                at: string;
                what: string;
            }[];
            coAccused?: string[];
            seen?: number;
        };
        Member: {
            id: string;
            name: string;
            email: string;
            roles: components["schemas"]["Role"][];
            authority: string | null;
            /** @enum {string} */
            state: "invited" | "active" | "suspended";
            secondFactor: boolean;
            lastSeen: string | null;
        };
        NewAnswer: {
            id: string;
            question: string;
            /** @enum {string} */
            value: "yes" | "no" | "unsure" | "declined" | "not-asked";
            words: string | null;
        };
        NewAssessment: {
            /** @default {} */
            nexus: {
                /** @default null */
                time: ("during" | "before" | "after") | null;
                /** @default null */
                place: ("place-of-exploitation" | "controlled-route" | "elsewhere") | null;
                /** @default null */
                orderedByOthers: boolean | null;
                /** @default null */
                compelled: boolean | null;
                /** @default null */
                directConsequence: boolean | null;
                /** @default null */
                noRealAlternative: boolean | null;
                /** @default [] */
                rests: string[];
            };
            answers: {
                [key: string]: string;
            };
            /** @default {} */
            choices: {
                [key: string]: string[];
            };
            contrary: string[];
            notes: string;
        };
        NewBatch: {
            threshold: number;
            /** @default 100 */
            sample: number;
        };
        NewCharge: {
            /** @enum {string} */
            class: "entry-stay" | "travel-document" | "false-statement" | "work-permit" | "prostitution" | "fraud" | "computer-crime" | "money-laundering" | "gambling" | "drugs" | "violence" | "recruitment" | "trafficking" | "other";
            statute: string;
            conduct: string;
            /** Format: date */
            from: string;
            /** @default null */
            to: string | null;
            /** @default null */
            amount: {
                value: string;
                currency: string;
            } | null;
            /** @enum {string} */
            stage: "before-charge" | "charged" | "trial" | "convicted" | "serving" | "administrative" | "ended";
            authority: string;
            reason: string;
        };
        NewChildStep: {
            id: string;
            step: components["schemas"]["ChildStepName"];
            who: string;
            words: string;
        };
        NewConsent: {
            /** @enum {string} */
            scope: "interview" | "service" | "share" | "research" | "return";
            recipient: string | null;
            purpose: string;
            language: string;
            interpreter: string | null;
            /** Format: date */
            given: string;
            reason: string;
        };
        NewCut: {
            tx: string;
            reason: string;
        };
        NewDecision: {
            id: string;
            stage: components["schemas"]["StatusStage"];
            panel: string | null;
            body: string;
            standard: components["schemas"]["StandardOfProof"];
            reasons: string;
            reviewUntil: string | null;
        };
        NewEstimate: {
            title: string;
            /** @enum {string} */
            basis: "accepted" | "proposed";
            lists: string[];
            groups: {
                list: string;
                group: string;
            }[];
            definitions: {
                counted: string;
                place: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                sees: string[];
            } | null;
            /** @enum {string} */
            method: "stepwise" | "bic" | "dga" | "lcmcr" | "chao";
            threshold: number;
            replicates: number;
            draws: number;
            seed: number;
        };
        NewFreezeAnswer: {
            /** @enum {string} */
            outcome: "sent" | "answered" | "froze" | "refused" | "none";
            /** Format: date */
            day: string;
            amount: string | null;
            note: string;
        };
        NewHandOver: {
            to: string;
        };
        NewLawVersion: {
            record: components["schemas"]["LawRecord"];
            reason: string;
        };
        NewLegalDocument: {
            /** @enum {string} */
            kind: "dossier" | "suspend-detention" | "interpreter-access" | "refer-to-mechanism" | "strike-blacklist" | "expunge-record" | "packet" | "own-copy";
            /** @enum {string} */
            language?: "en" | "th" | "my" | "km" | "vi" | "zh" | "id" | "hi" | "am" | "ur";
            recipient?: string;
            jurisdiction?: string;
            /** @default false */
            withUnverified: boolean;
        };
        NewList: {
            name: string;
            kind: components["schemas"]["ListKind"];
            issuer: string;
            purpose: string;
            legalBasis: string;
            wall: components["schemas"]["Wall"];
            /** Format: date */
            date: string;
        };
        NewMatter: {
            /** @default null */
            person: string | null;
            /** @default [] */
            names: string[];
            reference: string;
            jurisdiction: string;
            recipient: string;
            /**
             * @default en
             * @enum {string}
             */
            language: "en" | "th" | "my" | "km" | "vi" | "zh" | "id" | "hi" | "am" | "ur";
            lawyer: {
                name: string;
                /** @default null */
                bar: string | null;
                /** @default null */
                firm: string | null;
            };
            /** @default [] */
            coAccused: string[];
            reason: string;
        };
        NewNote: {
            id: string;
            /** @enum {string} */
            kind: "note" | "task" | "flag";
            flag: components["schemas"]["SafetyFlag"] | null;
            words: string;
            due: string | null;
            mine: boolean;
        };
        NewPack: {
            service: string;
            reference: string;
            legalBasis: string;
            exits: string[];
        };
        NewPanel: {
            id: string;
            body: string;
            proposed: {
                stage: components["schemas"]["StatusStage"];
                standard: components["schemas"]["StandardOfProof"];
            };
        };
        NewRelease: {
            cases: string;
            body: string;
            /** @enum {string} */
            mode: "aggregates" | "tables" | "synthetic" | "dp";
            k: number;
            length: number;
            round: number | null;
            epsilon: number | null;
            delta: number;
            budget: number | null;
            title: string;
            about: string;
            reason: string;
        };
        NewShield: {
            /** @enum {string} */
            chain: "btc" | "eth" | "tron";
            address: string;
            reason: string;
        };
        NewStatement: {
            language: string;
            /** Format: date */
            takenOn: string;
            /** @default null */
            interpreter: string | null;
            readBack: boolean;
            confirmed: boolean;
            paragraphs: {
                number: number;
                original: string;
                /** @default null */
                translation: string | null;
                /** @default [] */
                indicators: string[];
                /** @default false */
                chosen: boolean;
                /** @default [] */
                agreed: string[];
                /** @default null */
                interview: {
                    screening: string;
                    question: string;
                    by: string;
                    /** Format: date */
                    day: string;
                    /** @default null */
                    interpreter: string | null;
                    privileged: boolean;
                } | null;
            }[];
        };
        NewTrace: {
            source: string;
            title: string;
            seeds: string[];
            backward: boolean;
            hops: number | null;
            least: string | null;
            date: string | null;
        };
        NewVote: {
            id: string;
            function: components["schemas"]["PanelFunction"];
            /** @enum {string} */
            vote: "agrees" | "dissents" | "abstains";
            words: string;
        };
        Note: {
            id: string;
            /** @enum {string} */
            kind: "note" | "task" | "flag";
            flag: components["schemas"]["SafetyFlag"] | null;
            words: string;
            due: string | null;
            assigned: string | null;
            done: string | null;
            /** Format: date */
            day: string;
            by: string;
        };
        OpenPrivileged: {
            id: string;
            rights: {
                /** @constant */
                silence: true;
                /** @constant */
                lawyer: true;
                language: string;
                /** Format: date */
                at: string;
            };
            interviewer: {
                arrested: boolean;
                prosecutes: boolean;
            };
        };
        Organisation: {
            id: string;
            name: string;
            demonstration: boolean;
        };
        OrganisationPatch: {
            name: string;
            reason: string;
        };
        Overlap: {
            lists: {
                id: string;
                name: string;
                wall: components["schemas"]["Wall"];
                people: number;
            }[];
            matrix: number[][];
            /** @enum {string} */
            basis: "accepted" | "proposed";
        };
        OverlapGap: {
            on: string;
            notOn: string;
            people: number;
            byNationality: {
                nationality: string;
                on: number;
                missing: number;
            }[];
        };
        PackHoldings: {
            holdings: {
                address: string;
                /** @enum {string} */
                kind: "exchange" | "deposit" | "service" | "bridge" | "swap" | "mixer" | "balance";
                tx: string;
                output: number;
                time: string;
                firm: string;
                high: string;
            }[];
        };
        Pair: {
            id: string;
            rows: [
                components["schemas"]["Row"],
                components["schemas"]["Row"]
            ];
            weight: number;
            probability: number;
            reasons: components["schemas"]["LinkReason"][];
            /** @enum {string} */
            proposal: "same" | "review";
            bringsCharge: boolean;
            judgement: components["schemas"]["Judgement"] | null;
            awaitsSecond: boolean;
        };
        Panel: {
            id: string;
            body: string;
            proposed: {
                stage: components["schemas"]["StatusStage"];
                standard: components["schemas"]["StandardOfProof"];
            };
            /** Format: date */
            opened: string;
            votes: {
                function: components["schemas"]["PanelFunction"];
                /** @enum {string} */
                vote: "agrees" | "dissents" | "abstains";
                words: string | null;
                by: string;
                at: string;
            }[];
            decision: string | null;
        };
        /** @enum {string} */
        PanelFunction: "social-worker" | "labour-inspector" | "police" | "prosecutor" | "doctor" | "child-protection" | "organisation" | "consulate" | "chair";
        People: {
            people: components["schemas"]["PersonLine"][];
            total: number | null;
            next: string | null;
        };
        Person: {
            id: string;
            line: components["schemas"]["PersonLine"];
            names: {
                text: string;
                field: components["schemas"]["RowFieldName"];
                row: string;
            }[];
            rows: components["schemas"]["Row"][];
            links: components["schemas"]["Pair"][];
            proposed: components["schemas"]["Pair"][];
            timeline: {
                /** Format: date */
                at: string;
                code: string;
                list: string | null;
                by: string | null;
            }[];
            consents: components["schemas"]["Consent"][];
            asylum: boolean;
            readers: {
                by: string;
                role: string;
                /** Format: date */
                at: string;
            }[];
            position: number;
        };
        PersonLine: {
            id: string;
            names: string[];
            nationality: string | null;
            sex: string | null;
            birth: string | null;
            age: number | null;
            possibleChild: boolean;
            lists: {
                id: string;
                name: string;
                wall: components["schemas"]["Wall"];
            }[];
            rows: number;
            proposed: number;
            flags: string[];
        };
        PersonStatus: {
            words: {
                code: string;
                date: string | null;
                authority: string | null;
            };
            possibleChild: boolean;
            decisions: components["schemas"]["StatusDecision"][];
            panel: components["schemas"]["Panel"] | null;
            screening: string | null;
        };
        PlannedRelease: {
            cases: string;
            body: string;
            /** @enum {string} */
            mode: "aggregates" | "tables" | "synthetic" | "dp";
            k: number;
            length: number;
            round: number | null;
            epsilon: number | null;
            delta: number;
            budget: number | null;
        };
        Position: {
            position: number;
        };
        PrivilegedAnswers: {
            rights: {
                language: string;
                /** Format: date */
                at: string;
                by: string;
            }[];
            answers: {
                question: string;
                /** @enum {string} */
                value: "yes" | "no" | "unsure" | "declined" | "not-asked";
                by: string;
                at: string;
                interpreter: string | null;
                words: string | null;
            }[];
            outcome: {
                /** @constant */
                format: "homeward.screening/1";
                indicators: {
                    act: string[];
                    means: string[];
                    purpose: string[];
                    compulsion: string[];
                    vulnerability: string[];
                    risk: string[];
                };
                missing: string[];
                urgent: string[];
                next: {
                    step: string;
                    reasons: string[];
                };
                words: string;
            };
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail?: string;
            where?: {
                [key: string]: string | number;
            };
        };
        ProposeHandover: {
            to: string;
            reason: string;
        };
        ProposeRole: {
            roles: components["schemas"]["Role"][];
            /** @default null */
            authority: string | null;
            reason: string;
        };
        PublicRelease: {
            id: string;
            /** @enum {string} */
            kind: "release" | "estimate";
            title: string;
            about: string;
            published: string;
            statement: {
                [key: string]: unknown;
            };
            codebook: {
                [key: string]: unknown;
            } | null;
            files: string[];
        };
        PublicReleaseLine: {
            id: string;
            /** @enum {string} */
            kind: "release" | "estimate";
            title: string;
            about: string;
            published: string;
            statement: {
                [key: string]: unknown;
            };
        };
        PublishEstimate: {
            title: string;
            about: string;
            reason: string;
        };
        RawTransaction: {
            tx: string;
            unit: {
                name: string;
                decimals: number | null;
            };
            block: {
                height: number;
                time: number;
                position: number;
                hash: string | null;
            };
            inputs: {
                number: number;
                address: string | null;
                value: string | null;
                spends: string | null;
            }[];
            outputs: {
                number: number;
                address: string | null;
                value: string | null;
                spends: string | null;
            }[];
            transfers: {
                log: number;
                unit: {
                    name: string;
                    decimals: number | null;
                };
                from: string;
                to: string;
                value: string;
            }[];
            counts: {
                inputs: number;
                outputs: number;
                transfers: number;
            };
            segment: string;
            offset: number;
            sources: {
                file: string;
                sha256: string;
            }[];
        };
        ReadCases: {
            id: string;
            rows: number;
            persons: number;
            hasPersons: boolean;
            leftOutColumns: number;
            isInvented: boolean;
            columns: number;
        };
        Reason: {
            reason: string;
        };
        Reconciliation: {
            list: string | null;
            title: string;
            lines: {
                label: string;
                stated: number | null;
                counted: number | null;
                source: string;
                contradicts: boolean;
            }[];
        };
        RecordedForMatter: {
            answers: {
                id: string;
                screening: string;
                /** @enum {string} */
                instrument: "triage" | "full" | "panel";
                question: string;
                asked: string;
                /** @enum {string} */
                element: "act" | "means" | "purpose" | "compulsion" | "vulnerability" | "risk";
                /** @enum {string} */
                value: "yes" | "no" | "unsure";
                words: string | null;
                language: string;
                by: string;
                /** Format: date */
                day: string;
                interpreter: string | null;
                privileged: boolean;
                taken: boolean;
            }[];
            decisions: {
                code: string;
                by: string;
                /** Format: date */
                at: string;
                standard: string;
                dissent: string | null;
            }[];
            clocks: {
                id: string;
                title: string;
                authority: string;
                start: string;
                due: string;
                /** @enum {string} */
                state: "running" | "due-soon" | "breached" | "stopped" | "stopped-late";
                verified: boolean;
            }[];
        };
        RegisterChain: {
            name: string;
            folder: string;
            reason: string;
        };
        RegisterPerson: {
            values: {
                [key: string]: string;
            };
            reason: string;
        };
        ReleaseLedgers: {
            ledgers: {
                body: string;
                isIntact: boolean;
                budget: {
                    epsilon: number;
                    delta: number;
                } | null;
                spentEpsilon: number | null;
                entries: {
                    position: number;
                    mode: string;
                    k: number;
                    length: number;
                    epsilon: number | null;
                    delta: number | null;
                    hash: string;
                }[];
            }[];
        };
        ReleasePreview: {
            /** @enum {string} */
            mode: "aggregates" | "tables" | "synthetic" | "dp";
            k: number;
            length: number;
            rho: number | null;
            rowsWithin95: number | null;
            expectedError: {
                length: number;
                weighted: number | null;
                absolute?: number;
            }[];
            noise: {
                knownValuesPerRecord: number;
                byLength: {
                    length: number;
                    sigma: number;
                    absolute: number;
                    within95: number;
                }[];
            }[];
            refusal: string | null;
        };
        ReleaseStatement: {
            /** @constant */
            format: "homeward.statement/1";
            /** @enum {string} */
            mode: "aggregates" | "tables" | "synthetic" | "dp";
            k: number;
            length: number;
            rows: number;
            epsilon: number | null;
            delta: number | null;
            rho: number | null;
            sigma: {
                what: string;
                sensitivity: number;
                sigma: number;
                rho: number;
            }[] | null;
            expectedError: {
                length: number;
                weighted: number | null;
                absolute?: number;
            }[];
            measuredError: {
                length: number;
                weighted: number | null;
                absolute?: number;
            }[] | null;
            ledgerEntry: {
                position: number;
                hash: string;
            } | null;
        };
        ReportText: {
            source: string;
            text: string;
        };
        ReviewQueue: {
            pairs: components["schemas"]["Pair"][];
            waiting: number;
            judged: number;
            next: string | null;
        };
        /** @enum {string} */
        Role: "screener" | "caseworker" | "lawyer" | "consular-officer" | "investigator" | "statistician" | "coordinator" | "administrator";
        Row: {
            id: string;
            list: {
                id: string;
                name: string;
                wall: components["schemas"]["Wall"];
                /** Format: date */
                date: string;
            };
            row: number;
            sheet: string | null;
            raw: string[];
            headers: string[];
            values: {
                [key: string]: string;
            };
            marks: {
                field: components["schemas"]["RowFieldName"];
                code: string;
            }[];
            aside: string | null;
            corrected: {
                field: components["schemas"]["RowFieldName"];
                was: string | null;
                by: string;
                /** Format: date */
                at: string;
                reason: string;
            }[];
            conflicts: {
                field: components["schemas"]["RowFieldName"];
                values: {
                    text: string | null;
                    by: string;
                    /** Format: date */
                    at: string;
                    reason: string;
                }[];
            }[];
            flags: string[];
        };
        RowCounts: {
            read: number;
            imported: number;
            aside: number;
            unchanged: number;
            added: number;
            changed: number;
            missing: number;
        };
        /** @enum {string} */
        RowFieldName: "name" | "given" | "family" | "father" | "alias" | "sex" | "birth" | "age" | "date" | "nationality" | "document" | "phone" | "handle" | "place" | "other";
        /** @enum {string} */
        SafetyFlag: "threat-now" | "retaliation-at-home" | "may-hurt-themselves" | "possible-child" | "someone-still-inside" | "debt-collectors" | "do-not-tell-consulate" | "needs-medicine";
        Saved: {
            position: number;
            stop: "child" | null;
        };
        ScreenedLine: {
            person: string;
            screening: string;
            reference: string;
            bracelet: string | null;
            name: string;
            nationality: string | null;
            /** @enum {string} */
            instrument: "triage" | "full" | "panel";
            finished: boolean;
            /** Format: date */
            started: string;
            site: string;
            language: string;
            urgent: string[];
            flags: string[];
            step: string;
            words: components["schemas"]["StatusWords"];
            assigned: string | null;
            isMine: boolean;
        };
        ScreenedPeople: {
            people: components["schemas"]["ScreenedLine"][];
            total: number;
            next: string | null;
            sites: string[];
            waiting: {
                language: string;
                people: number | null;
            }[];
        };
        Screening: {
            id: string;
            person: string;
            name: string;
            nationality: string | null;
            possibleChild: boolean;
            reference: string;
            bracelet: string | null;
            /** @enum {string} */
            instrument: "triage" | "full" | "panel";
            version: string;
            language: string;
            interpreter: string | null;
            site: string;
            authority: string | null;
            consentWithdrawn: string | null;
            told: {
                /** @default null */
                birth: string | null;
                /** @default null */
                age: number | null;
            };
            conditions: {
                /** Format: date */
                at: string;
                /** @default null */
                hoursSinceRelease: number | null;
                /** @default null */
                food: boolean | null;
                /** @default null */
                rest: boolean | null;
                /** @default null */
                interpreter: {
                    language: string;
                    /** @default null */
                    independent: boolean | null;
                } | null;
                /** @default [] */
                present: ("officer" | "social-worker" | "interpreter" | "lawyer" | "guardian" | "doctor" | "employer" | "other")[];
                /** @default null */
                phoneTaken: boolean | null;
                /** @default null */
                liberty: ("free" | "shelter" | "held") | null;
            };
            answers: {
                question: string;
                /** @enum {string} */
                value: "yes" | "no" | "unsure" | "declined" | "not-asked";
                by: string;
                mine: boolean;
                at: string;
                interpreter: string | null;
                words: string | null;
                screening: string;
                /** @enum {string} */
                instrument: "triage" | "full" | "panel";
                olderVersion: string | null;
            }[];
            outcome: {
                /** @constant */
                format: "homeward.screening/1";
                indicators: {
                    act: string[];
                    means: string[];
                    purpose: string[];
                    compulsion: string[];
                    vulnerability: string[];
                    risk: string[];
                };
                missing: string[];
                urgent: string[];
                next: {
                    step: string;
                    reasons: string[];
                };
                words: string;
            };
            stop: "child" | null;
            ask: string[];
            known: string[];
            independent: boolean;
            handedOver: {
                to: string;
                /** Format: date */
                day: string;
            } | null;
            photo: string | null;
            /** Format: date */
            started: string;
            finished: string | null;
            assigned: string | null;
            isMine: boolean;
            by: string;
            position: number;
        };
        ScreeningFunnel: {
            smallest: number;
            everyone: {
                step: string;
                people: number | null;
                share: {
                    value: number;
                    low: number;
                    high: number;
                } | null;
            }[];
            sites: {
                name: string;
                steps: {
                    step: string;
                    people: number | null;
                    share: {
                        value: number;
                        low: number;
                        high: number;
                    } | null;
                }[];
            }[];
            authorities: {
                name: string;
                steps: {
                    step: string;
                    people: number | null;
                    share: {
                        value: number;
                        low: number;
                        high: number;
                    } | null;
                }[];
                charged: number | null;
            }[];
            agreement: {
                site: string | null;
                question: string;
                pairs: number | null;
                observed: number | null;
                kappa: {
                    value: number;
                    low: number;
                    high: number;
                } | null;
                ac1: {
                    value: number;
                    low: number;
                    high: number;
                } | null;
            }[];
        };
        SearchPeople: {
            /** @default  */
            query: string;
            /** @default null */
            nationality: string | null;
            /** @default null */
            list: string | null;
            /** @default false */
            child: boolean;
            /** @default null */
            after: string | null;
        };
        SearchScreenings: {
            query?: string;
            site?: string;
            language?: string;
            step?: string;
            /** @enum {string} */
            show?: "everyone" | "mine" | "unfinished" | "urgent" | "waiting" | "panel";
            after?: string;
        };
        Session: {
            account: {
                id: string;
                name: string;
                roles: components["schemas"]["Role"][];
                authority: string | null;
            } | null;
            organisation: {
                id: string;
                name: string;
            } | null;
            locked: boolean;
            demonstration: boolean;
            actions: string[];
            view: {
                read: number;
                total: number;
            };
            jobs: components["schemas"]["Job"][];
        };
        SetCalendar: {
            jurisdiction: string;
            weekend: number[];
            holidays: string[];
        };
        SetConditions: {
            conditions: {
                hoursSinceRelease: number | null;
                food: boolean | null;
                rest: boolean | null;
                interpreter: {
                    language: string;
                    independent: boolean | null;
                } | null;
                present: ("officer" | "social-worker" | "interpreter" | "lawyer" | "guardian" | "doctor" | "employer" | "other")[];
                phoneTaken: boolean | null;
                liberty: ("free" | "shelter" | "held") | null;
            };
            told: {
                birth: string | null;
                age: number | null;
            };
        };
        Shield: {
            id: string;
            /** @enum {string} */
            chain: "btc" | "eth" | "tron";
            address: string;
            day: string;
        };
        SignIn: {
            /** Format: email */
            email: string;
            password: string;
            code: string;
        };
        /** @enum {string} */
        StandardOfProof: "reasonable-grounds" | "balance-of-probabilities" | "beyond-reasonable-doubt" | "not-stated";
        StartClock: {
            id: string;
            rule: string;
            start: string;
        };
        StartScreening: {
            id: string;
            person?: string;
            register?: {
                name?: string;
                nationality?: string;
                /** @enum {string} */
                sex?: "F" | "M" | "X" | "";
            };
            /** @enum {string} */
            instrument: "triage" | "full";
            language: string;
            interpreter: string | null;
            site: string;
            authority: string | null;
            bracelet: string | null;
            told: {
                birth: string | null;
                age: number | null;
            };
            /** @constant */
            consent: true;
            independent: boolean;
        };
        Statement: {
            language: string;
            /** Format: date */
            takenOn: string;
            /** @default null */
            interpreter: string | null;
            readBack: boolean;
            confirmed: boolean;
            paragraphs: {
                number: number;
                original: string;
                /** @default null */
                translation: string | null;
                /** @default [] */
                indicators: string[];
                /** @default false */
                chosen: boolean;
                /** @default [] */
                agreed: string[];
                /** @default null */
                interview: {
                    screening: string;
                    question: string;
                    by: string;
                    /** Format: date */
                    day: string;
                    /** @default null */
                    interpreter: string | null;
                    privileged: boolean;
                } | null;
            }[];
        };
        StatusDecision: {
            id: string;
            stage: components["schemas"]["StatusStage"];
            words: {
                code: string;
                date: string | null;
                authority: string | null;
            };
            body: string;
            votes: {
                function: components["schemas"]["PanelFunction"];
                /** @enum {string} */
                vote: "agrees" | "dissents" | "abstains";
                words: string | null;
                by: string;
                at: string;
            }[];
            standard: components["schemas"]["StandardOfProof"];
            reasons: string;
            /** Format: date */
            day: string;
            reviewUntil: string | null;
            follows: string | null;
            by: string;
        };
        /** @enum {string} */
        StatusStage: "reported" | "potential" | "presumed" | "formally-identified" | "not-identified-at-this-review" | "under-review" | "revoked";
        StatusWords: {
            code: string;
            date: string | null;
            authority: string | null;
        };
        StopClock: {
            at: string;
            how: string;
        };
        Sweeps: {
            wallet: string;
            count: number;
            value: string;
            transfers: {
                tx: string;
                log: number;
                value: string;
                time: number;
            }[];
        };
        Trace: {
            source: string | null;
            /** @enum {string} */
            chain: "btc" | "eth" | "tron";
            unit: {
                name: string;
                decimals: number | null;
            };
            asked: {
                backward: boolean;
                hops: number | null;
                least: string | null;
                date: string | null;
            };
            seeds: {
                seed: string;
                value: string;
            }[];
            policies: {
                haircut: {
                    in: string;
                    exits: string;
                    frontier: string;
                    cut: string;
                    fees: string;
                };
                fifo: {
                    in: string;
                    exits: string;
                    frontier: string;
                    cut: string;
                    fees: string;
                };
                lifo: {
                    in: string;
                    exits: string;
                    frontier: string;
                    cut: string;
                    fees: string;
                };
                tiho: {
                    in: string;
                    exits: string;
                    frontier: string;
                    cut: string;
                    fees: string;
                };
            };
            poison: {
                transactions: number;
                outputs: number;
            };
            cut: {
                /** @enum {string} */
                reason: "hops" | "value" | "date" | "stop" | "coinjoin" | "unseen" | "hub" | "seed";
                count: number;
                value: string;
            }[];
            firm: string;
            isBounded: boolean;
            exits: {
                seed: string;
                address: string;
                /** @enum {string} */
                kind: "exchange" | "deposit" | "service" | "bridge" | "swap" | "mixer" | "balance";
                tx: string;
                output: number;
                time: number;
                firm: string;
                high: string;
                low: string;
                most: string;
                haircut: string;
                fifo: string;
                lifo: string;
                tiho: string;
                claim: {
                    /** @enum {string} */
                    by: "label" | "cluster" | "deposit" | "wallet" | "balance";
                    name: string | null;
                    source: string | null;
                    date: string | null;
                    ageDays: number | null;
                    confidence: number | null;
                    wallet: string | null;
                } | null;
            }[];
            exitCount: number;
            transferCount: number;
            heuristics: {
                /** @enum {string} */
                name: "multi-input" | "deposit-address" | "deposit-reuse";
                precision: number | null;
                recall: number | null;
                measured: string;
            }[];
            claims: {
                source: string;
                date: string;
                ageDays: number;
                used: number;
            }[];
            warnings: string[];
            replay: string;
        };
        TraceGraph: {
            addresses: {
                address: string;
                exit: ("exchange" | "deposit" | "service" | "bridge" | "swap" | "mixer" | "balance") | null;
            }[];
            transfers: {
                tx: string;
                output: number;
                from: number;
                to: number;
                value: string;
                time: number;
                hop: number;
                end: string;
                firm: string;
                high: string;
            }[];
            leftOut: number;
        };
        TraceLine: {
            id: string;
            title: string;
            /** @enum {string} */
            chain: "btc" | "eth" | "tron";
            day: string;
            /** @enum {string} */
            state: "done" | "running" | "stopped";
        };
        TraceState: {
            id: string;
            title: string;
            day: string;
            job: string | null;
            fault: string | null;
            trace: components["schemas"]["Trace"] | null;
        };
        TrendStep: {
            earlier: string;
            later: string;
            panel: string[];
            recorded: {
                ratio: number | null;
                low: number;
                high: number | null;
            };
            onPanel: {
                ratio: number | null;
                low: number;
                high: number | null;
            } | null;
            perEffort: {
                ratio: number | null;
                low: number;
                high: number | null;
            } | null;
            perPopulation: {
                ratio: number | null;
                low: number;
                high: number | null;
            } | null;
            dispersion: number;
            change: {
                sources: number;
                effort: number;
                rest: number;
                all: number;
            } | null;
            sentence: string;
        };
        Trends: {
            periods: {
                name: string;
                recorded: number;
                onPanel: number;
                sources: string[];
                effort: number | null;
                population: number | null;
                definition: string;
                isBreak: boolean;
                incomplete: {
                    reported: number;
                    share: number;
                    expected: number;
                    low: number;
                    high: number;
                    isHeldBack: boolean;
                } | null;
            }[];
            panel: string[];
            steps: components["schemas"]["TrendStep"][];
            whole: components["schemas"]["TrendStep"] | null;
        };
        Unlock: {
            passphrase: string;
        };
        /** @enum {string} */
        Wall: "open" | "protected" | "hostile";
        WorkingCalendar: {
            jurisdiction: string;
            weekend: number[];
            holidays: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkSignIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Unlock"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: components["schemas"]["Role"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    viewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: components["schemas"]["Member"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invite"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRole"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"] | components["schemas"]["Position"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeSecondFactorReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeHandover"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approvals: components["schemas"]["Approval"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAudit: {
        parameters: {
            query?: {
                before?: number;
                act?: "changed" | "seen" | "exported" | "refused" | "erased" | "signed-in";
                record?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["AuditEntry"][];
                        next: number | null;
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: components["schemas"]["Key"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        format: "homeward.head/1";
                        organisation: string;
                        position: number;
                        hash: string;
                        /** Format: date */
                        at: string;
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alerts: {
                            id: string;
                            /** Format: date */
                            at: string;
                            kind: string;
                            by: string;
                            count: number;
                        }[];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lists: components["schemas"]["List"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRows: {
        parameters: {
            query?: {
                aside?: "true" | "false";
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Row"][];
                        next: string | null;
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconcileList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishedReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        published: components["schemas"]["Reconciliation"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRow"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Row"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConflicts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Row"][];
                        position: number;
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOverlap: {
        parameters: {
            query?: {
                basis?: "accepted" | "proposed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overlap"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGap: {
        parameters: {
            query: {
                on: string;
                notOn: string;
                basis?: "accepted" | "proposed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlapGap"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportSettings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmImport"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                        list: string;
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReview: {
        parameters: {
            query?: {
                after?: string;
                judged?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueue"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pair"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgePair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgePair"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pair"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoJudgement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pair"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batches: components["schemas"]["Batch"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgePair"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPeople"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveReadingReason: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPerson"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: string;
                        position: number;
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsent"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                consent: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markAsylum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asylum: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exports: components["schemas"]["Export"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startScreening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartScreening"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchScreenings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchScreenings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenedPeople"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setConditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetConditions"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandOver"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignScreening"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPrivileged: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivilegedAnswers"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPrivileged: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPrivileged"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPrivilegedAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningFunnel"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChildReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildReview"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeChildStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChildStep"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildReview"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notes: components["schemas"]["Note"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonStatus"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPanel"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonStatus"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    castVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                panel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVote"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonStatus"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonStatus"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clocks"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countClockAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockAlerts"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartClock"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendClock"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopClock"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCalendar"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendar"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMatters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matters: components["schemas"]["MatterLine"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openMatter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMatter"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importMatter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatterPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLawyers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lawyers: {
                            account: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRecorded: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedForMatter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hearingsCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordOffence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCharge"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOffence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCharge"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackOffence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessOffence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssessment"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStatement"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recipient: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    playAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    describeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    what: string;
                    obtained: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openEvidence: {
        parameters: {
            query?: {
                copy?: "original" | "working";
            };
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readContents: {
        parameters: {
            query?: {
                from?: number;
            };
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceContents"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takePart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLegalDocument"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                        document: string;
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeAllDossiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    withUnverified?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                        documents: number;
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeDocument: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "json";
            };
            header?: never;
            path: {
                id: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLawMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawMap"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lawMapFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLawVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawVersions"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLawVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLawVersion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawVersions"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chains: components["schemas"]["ChainSource"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterChain"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainSource"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findSeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportText"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundSeeds"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTraces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        traces: components["schemas"]["TraceLine"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tracePayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrace"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceState"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceState"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTraceGraph: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceGraph"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedTransaction"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawTransaction"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSweeps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedAddress"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweeps"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedAddress"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterView"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCuts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cuts: components["schemas"]["ClusterCut"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cutEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCut"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterCut"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoCut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                cut: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPack"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezePack"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        packs: components["schemas"]["FreezePack"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHoldings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackHoldings"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezePack"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refusePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezePack"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordFreezeAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFreezeAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezePack"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takePack: {
        parameters: {
            query: {
                name: "request.pdf" | "request.csv" | "request.json" | "manifest.json";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listShields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shields: components["schemas"]["Shield"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shieldAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShield"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shield"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftShield: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountable: {
        parameters: {
            query?: {
                basis?: "accepted" | "proposed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lists: components["schemas"]["CountableList"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEstimates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        estimates: components["schemas"]["EstimateLine"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEstimate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptEstimate"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptEstimate"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishEstimate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareTrends: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trends"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareTotals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    earlier: string;
                    later: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedTotals"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCodebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCodebook"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceCodebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    codebook: unknown;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCodebook"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadCases"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inventCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadCases"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropCases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRelease: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedRelease"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePreview"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeRelease: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRelease"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeRelease"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLedgers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseLedgers"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demonstration: boolean;
                        releases: components["schemas"]["PublicReleaseLine"][];
                    };
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPublic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRelease"];
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takePublic: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong. Refused and absent are one answer. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
