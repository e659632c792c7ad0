//! The papers that come with an application.

use crate::calendar::Date;
use crate::choice::choice;
use crate::record::record;
use crate::row::RowId;

record! {
    /// A paper of one partner.
    pub struct Paper in "" {
        /// The partner that it is of.
        partner PARTNER: RowId -> Partners,
        /// What it is.
        kind KIND: PaperKind,
        /// The round it is for.
        round ROUND: RowId -> Rounds,
        /// The date it bears.
        dated DATED: Date,
    }
}

choice! {
    /// What a paper is.
    pub enum PaperKind {
        /// The latest annual report.
        AnnualReport = "annual-report",
        /// A financial statement, which need not be audited.
        FinancialStatement = "financial-statement",
        /// The latest audited and consolidated statements.
        AuditedStatements = "audited-statements",
        /// The registration certificate of the audit firm.
        AuditorCertificate = "auditor-certificate",
        /// A link to the auditor's authorisation by the state.
        AuditorLink = "auditor-link",
    }
}
