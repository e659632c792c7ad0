//! Messages to translate back, for somebody who has not seen the Nynorsk.

use super::fluent::Messages;
use sha2::{Digest, Sha256};

/// How many messages a sample has.
const SIZE: usize = 40;
/// How many words make a message worth translating back.
const WORDS: usize = 7;

/// Keys of long messages, the same for the same seed. A language with the same long messages gives the same keys.
pub fn sample(messages: &Messages, seed: u64) -> Vec<&str> {
    let long = messages.iter().filter(|(_, message)| message.words >= WORDS);
    let mut keys: Vec<&str> = long.map(|(key, _)| key.as_str()).collect();
    keys.sort_by_cached_key(|key| Sha256::digest(format!("{seed} {key}")).to_vec());
    keys.truncate(SIZE);
    keys
}

#[cfg(test)]
mod tests {
    use super::super::fluent::Message;
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn forty_long_messages_that_hang_on_the_seed() {
        let message = |words| Message { text: String::new(), words, file: "core.ftl".into() };
        let messages: Messages = (0..200).map(|n| (format!("key-{n}"), message(n % 10))).collect();
        let first = sample(&messages, 1);
        assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), 40);
        assert!(first.iter().all(|key| messages.get(*key).is_some_and(|message| message.words >= 7)));
        assert_eq!(first, sample(&messages, 1));
        assert_ne!(first, sample(&messages, 2));
    }
}
