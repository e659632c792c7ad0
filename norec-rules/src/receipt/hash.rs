//! A hash over data.

use core::fmt;
use core::str::FromStr;
use norec_core::Json;
use sha2::{Digest, Sha256};

/// The SHA-256 of a document in its canonical form. As text it is 64 hexadecimal digits.
///
/// ```
/// use norec_core::Json;
/// use norec_rules::receipt::Hash;
///
/// let one = Hash::of(&Json::parse(r#"{"b": 1, "a": 2}"#)?);
/// assert_eq!(one, Hash::of(&Json::parse(r#"{ "a":2,"b":1 }"#)?));
/// assert_eq!(one.to_string().parse(), Ok(one));
/// # Ok::<(), norec_core::Problem>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hash([u8; 32]);

/// Text that is no hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAHash;

impl Hash {
    /// The hash of a document.
    #[must_use]
    pub fn of(json: &Json) -> Hash {
        Hash(Sha256::digest(json.canonical()).into())
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Hash {
    type Err = NotAHash;

    fn from_str(text: &str) -> Result<Hash, NotAHash> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte.wrapping_sub(b'0')),
            b'a'..=b'f' => Some(byte.wrapping_sub(b'a').wrapping_add(10)),
            _ => None,
        };
        let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return Err(NotAHash) };
        let bytes: Option<Vec<u8>> =
            pairs.iter().map(|[high, low]| Some((digit(*high)? << 4) | digit(*low)?)).collect();
        bytes.and_then(|bytes| bytes.try_into().ok()).map(Hash).ok_or(NotAHash)
    }
}
