//! What the schemes beside the exchange ask.

use crate::records::{Initiative, Permit, Post, Timetable};

/// The answers of the schemes beside the exchange. None of them has lists.
///
/// ```
/// use norec_core::{Answer, Application};
///
/// let application = Application::from_json(r#"{"post": {"citizen": true}}"#).unwrap();
/// assert_eq!(application.schemes.post.citizen, Answer::Known(true));
/// assert_eq!(application.schemes.permit.full_time, Answer::Unknown);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schemes {
    /// A former participant's activity.
    pub initiative: Initiative,
    /// A person who wants a post in the UN.
    pub post: Post,
    /// What a participant has ready for a residence permit.
    pub permit: Permit,
    /// When a round is planned.
    pub timetable: Timetable,
}
