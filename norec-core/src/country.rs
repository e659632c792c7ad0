//! Countries, and the regions of the United Nations' M49 standard.
//!
//! M49 groups countries for statistics. What it says of some that people often put elsewhere:
//!
//! | country | region |
//! |---|---|
//! | Türkiye, Georgia, Armenia, Azerbaijan, Cyprus | Western Asia (145), so Asia (142) |
//! | Russia | Eastern Europe (151), so Europe (150) |
//! | Egypt, Sudan | Northern Africa (15), so Africa (2) |
//! | Mexico | Central America (13), so Latin America and the Caribbean (419), not Northern America (21) |
//! | the Caribbean (29), also Puerto Rico and the islands of European states | Latin America and the Caribbean (419) |
//! | French Guiana, the Falkland Islands | South America (5), so 419 |
//! | Bermuda, Greenland | Northern America (21) |
//! | Réunion, Mayotte, Saint Helena, British Indian Ocean Territory | Africa (2) |
//! | Iran | Southern Asia (34) |
//!
//! Two countries stand in CLDR and not in M49, and are placed as CLDR has them: Kosovo (XK) in Southern Europe and
//! Taiwan (TW) in Eastern Asia. Left out, since no organisation is there: AQ, BV, GS, HM, TF and UM.

use std::fmt;
use std::str::FromStr;

use crate::problem::ProblemKind;

/// A country or territory with organisations: ISO 3166-1 alpha-2, and `XK` for Kosovo.
///
/// Regions are those of M49 as they stand: Türkiye, Georgia and Cyprus are in Western Asia (145), Mexico in Central
/// America (13), Cuba and Jamaica in the Caribbean (29), and both of these in Latin America and the Caribbean (419).
/// Places without organisations (Antarctica, Bouvet Island and the like) are left out.
///
/// ```
/// use norec_core::{Country, ProblemKind};
///
/// let nepal = Country::new("NP")?;
/// assert!(nepal.is_in(142) && !nepal.is_in(2));
/// assert!(Country::new("MX")?.is_in(419));
/// assert_eq!(Country::new("ZZ"), Err(ProblemKind::CountryUnknown));
/// # Ok::<(), ProblemKind>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]); // INVARIANT: in the table.

/// Subregion of M49 and the codes in it, from Unicode CLDR 48.2.0 (`territoryContainment` of npm cldr-core).
const SUBREGIONS: [(u16, &[u8]); 22] = [
    (11, b"BFBJCICVGHGMGNGWLRMLMRNENGSHSLSNTG"),
    (14, b"BIDJERETIOKEKMMGMUMWMZRERWSCSOSSTZUGYTZMZW"),
    (15, b"DZEGEHLYMASDTN"),
    (17, b"AOCDCFCGCMGAGQSTTD"),
    (18, b"BWLSNASZZA"),
    (53, b"AUCCCXNFNZ"),
    (54, b"FJNCPGSBVU"),
    (57, b"FMGUKIMHMPNRPW"),
    (61, b"ASCKNUPFPNTKTOTVWFWS"),
    (5, b"ARBOBRCLCOECFKGFGYPEPYSRUYVE"),
    (13, b"BZCRGTHNMXNIPASV"),
    (21, b"BMCAGLPMUS"),
    (29, b"AGAIAWBBBLBQBSCUCWDMDOGDGPHTJMKNKYLCMFMQMSPRSXTCTTVCVGVI"),
    (30, b"CNHKJPKPKRMNMOTW"),
    (34, b"AFBDBTINIRLKMVNPPK"),
    (35, b"BNIDKHLAMMMYPHSGTHTLVN"),
    (143, b"KGKZTJTMUZ"),
    (145, b"AEAMAZBHCYGEILIQJOKWLBOMPSQASASYTRYE"),
    (39, b"ADALBAESGIGRHRITMEMKMTPTRSSISMVAXK"),
    (151, b"BGBYCZHUMDPLRORUSKUA"),
    (154, b"AXDKEEFIFOGBGGIEIMISJELTLVNOSESJ"),
    (155, b"ATBECHDEFRLILUMCNL"),
];

impl Country {
    /// The country with this code, in capitals.
    ///
    /// # Errors
    /// [`ProblemKind::CountryUnknown`].
    pub fn new(code: &str) -> Result<Country, ProblemKind> {
        let code = <[u8; 2]>::try_from(code.as_bytes()).map_err(|_| ProblemKind::CountryUnknown)?;
        let country = Country(code);
        country.subregion().map(|_| country).ok_or(ProblemKind::CountryUnknown)
    }

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether it is in a region or subregion of M49: 2 Africa, 9 Oceania, 19 the Americas, 142 Asia, 150 Europe,
    /// 419 Latin America and the Caribbean, or one of the subregions.
    pub fn is_in(self, region: u16) -> bool {
        let Some(subregion) = self.subregion() else { return false };
        subregion == region
            || match region {
                2 => matches!(subregion, 11 | 14 | 15 | 17 | 18),
                9 => matches!(subregion, 53 | 54 | 57 | 61),
                19 => matches!(subregion, 5 | 13 | 21 | 29),
                142 => matches!(subregion, 30 | 34 | 35 | 143 | 145),
                150 => matches!(subregion, 39 | 151 | 154 | 155),
                419 => matches!(subregion, 5 | 13 | 29),
                _ => false,
            }
    }

    /// Every country, region by region.
    pub fn all() -> impl Iterator<Item = Country> {
        SUBREGIONS.iter().flat_map(|(_, codes)| codes.as_chunks::<2>().0.iter().map(|code| Country(*code)))
    }

    fn subregion(self) -> Option<u16> {
        let holds = |codes: &[u8]| codes.as_chunks::<2>().0.contains(&self.0);
        SUBREGIONS.iter().find(|(_, codes)| holds(codes)).map(|(region, _)| *region)
    }
}

impl FromStr for Country {
    type Err = ProblemKind;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Country::new(text)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Country;

    fn is_in(code: &str, region: u16) -> bool {
        Country::new(code).unwrap().is_in(region)
    }

    #[test]
    fn regions_are_those_of_the_standard() {
        assert!(is_in("KE", 2) && is_in("MW", 14) && !is_in("KE", 142));
        assert!(is_in("TR", 142) && is_in("GE", 145) && is_in("CY", 142));
        assert!(is_in("RU", 150) && !is_in("RU", 142));
        assert!(is_in("CU", 29) && is_in("CU", 419) && is_in("CU", 19));
        assert!(is_in("US", 19) && !is_in("US", 419));
        assert!(is_in("NO", 154) && is_in("XK", 39) && is_in("TW", 30));
        assert!(is_in("MX", 13) && is_in("MX", 419) && !is_in("MX", 21));
        assert!(is_in("HT", 29) && is_in("PR", 419) && is_in("GF", 5) && is_in("GF", 419));
        assert!(is_in("BM", 21) && is_in("GL", 21) && !is_in("BM", 419));
        assert!(is_in("EG", 15) && is_in("EG", 2) && is_in("RE", 2) && is_in("IO", 2) && is_in("IR", 34));
        assert!(!is_in("TR", 150) && !is_in("NP", 0) && !is_in("NP", 999));
    }

    #[test]
    fn every_country_stands_once_in_one_of_five_regions() {
        let all: Vec<Country> = Country::all().collect();
        let mut sorted = all.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), all.len());
        assert_eq!(all.len(), 249 - 6 + 1); // ISO 3166-1 without six, and Kosovo
        for country in all {
            let regions = [2, 9, 19, 142, 150].into_iter().filter(|region| country.is_in(*region));
            assert_eq!(regions.count(), 1, "{country}");
        }
    }

    #[test]
    fn places_without_organisations_and_other_codes_are_refused() {
        for code in ["AQ", "BV", "GS", "HM", "TF", "UM", "no", "", "NOR", "ZZ", "EU", "UK", "ø"] {
            assert!(Country::new(code).is_err(), "{code}");
        }
    }
}
