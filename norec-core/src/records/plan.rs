//! What is planned, what goes with the application, and what is in place once the grant is given.

use crate::money::Months;
use crate::record::record;

record! {
    /// What the partners plan together.
    pub struct Plan in "plan." {
        /// How long the collaboration agreement (samarbeidsavtale) is to last.
        agreement_months AGREEMENT_MONTHS: Months,
        /// Whether participants are trained before they leave.
        preparatory_training PREPARATORY_TRAINING: bool,
        /// Whether they are trained when they come home.
        homecoming_training HOMECOMING_TRAINING: bool,
        /// Whether it is planned what each partner is to learn from the others.
        learning_goals LEARNING_GOALS: bool,
        /// Whether it is planned how participants pass on what they learned.
        learning_shared LEARNING_SHARED: bool,
        /// Whether there is a plan for how the coordinating partner passes the money on.
        transfer_plan TRANSFER_PLAN: bool,
    }
}

record! {
    /// How the application is handed in.
    pub struct Submission in "submission." {
        /// Whether everything the call asks for is in it.
        complete COMPLETE: bool,
        /// Whether somebody who may bind the applicant has signed it.
        signed SIGNED: bool,
        /// Whether every file opens without a password.
        unlocked UNLOCKED: bool,
        /// Whether it is sent through the agency's digital portal.
        portal PORTAL: bool,
    }
}

record! {
    /// What must be in place once the grant is given.
    pub struct Afterwards in "afterwards." {
        /// Whether the participant agreements state how long they last.
        contract_duration CONTRACT_DURATION: bool,
        /// Whether they state activities, duties and responsibilities, before and after too.
        contract_duties CONTRACT_DUTIES: bool,
        /// Whether they state the size of the allowance, how it is paid, and its currency.
        contract_allowance CONTRACT_ALLOWANCE: bool,
        /// Whether they state what is deducted in tax.
        contract_tax CONTRACT_TAX: bool,
        /// Whether they state working hours, public holidays and leave.
        contract_hours CONTRACT_HOURS: bool,
        /// Whether breaches of ethics can be prevented, found and dealt with.
        internal_control INTERNAL_CONTROL: bool,
        /// Whether there are written ethical standards.
        ethical_standards ETHICAL_STANDARDS: bool,
        /// Whether there is an emergency plan.
        emergency_plan EMERGENCY_PLAN: bool,
    }
}
