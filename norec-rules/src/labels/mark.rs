//! The mark of a label's name: FNV-1a. The build reads this file too, so that both make the same.

/// The mark of no letters.
pub(crate) const START: u32 = 0x811c_9dc5;

/// The mark once a letter more is read.
pub(crate) const fn with(mark: u32, byte: u8) -> u32 {
    (mark ^ byte as u32).wrapping_mul(0x0100_0193)
}
