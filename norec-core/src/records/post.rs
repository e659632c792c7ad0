//! A person who wants a post in the UN that Norway pays for.

use crate::choice::choice;
use crate::money::Years;
use crate::record::record;

record! {
    /// Which post, and what the person brings.
    pub struct Post in "post." {
        /// The programme of the post.
        programme PROGRAMME: PostProgramme,
        /// Whether the person is a Norwegian citizen.
        citizen CITIZEN: bool,
        /// The person's highest degree.
        degree DEGREE: Degree or absent,
        /// Work experience that counts for the post, in whole years.
        experience EXPERIENCE: Years,
        /// Whether the person has good English.
        english ENGLISH: bool,
        /// Whether the person has one more of the UN's languages.
        un_language UN_LANGUAGE: bool,
    }
}

choice! {
    /// The programmes with posts that Norway pays for.
    pub enum PostProgramme {
        /// Junior Professional Officer (juniorekspert).
        Jpo = "jpo",
        /// United Nations Volunteer (FN-frivillig).
        Unv = "unv",
        /// SDP, as Norec names it.
        Sdp = "sdp",
    }
}

choice! {
    /// A degree from higher education.
    pub enum Degree {
        /// A bachelor's degree.
        Bachelor = "bachelor",
        /// A master's degree or more.
        Master = "master",
        /// Other higher education.
        Other = "other",
    }
}
