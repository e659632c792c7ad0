//! Arithmetic with decimals. rust_decimal's own is copied into each place that calls it, a kilobyte and a half each
//! time; here each operation stands once, so that the widget stays small. None of them panics.

use rust_decimal::Decimal;

/// The sum, or `None` where it is too large. A sum that needs more than 28 digits is rounded.
///
/// ```
/// use norec_core::{Decimal, decimal};
/// assert_eq!(decimal::add(Decimal::new(15, 1), Decimal::ONE), Some(Decimal::new(25, 1)));
/// assert_eq!(decimal::add(Decimal::MAX, Decimal::ONE), None);
/// ```
#[inline(never)]
#[must_use]
pub fn add(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_add(b)
}

/// What is left of the first, or `None` as for [`add`].
#[must_use]
pub fn sub(a: Decimal, mut b: Decimal) -> Option<Decimal> {
    b.set_sign_negative(!b.is_sign_negative());
    add(a, b)
}

/// The product, or `None` where it is too large. A product that needs more than 28 digits is rounded.
#[inline(never)]
#[must_use]
pub fn mul(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_mul(b)
}

/// A decimal as plain digits with a point, exactly as many decimals as it has, without the weight of the formatting
/// machinery.
///
/// ```
/// use norec_core::{Decimal, decimal};
/// assert_eq!(decimal::digits(Decimal::new(-50, 3)), "-0.050");
/// assert_eq!(decimal::digits(Decimal::MAX), "79228162514264337593543950335");
/// ```
#[must_use]
pub fn digits(value: Decimal) -> String {
    let parts = value.unpack();
    let mut limbs = [parts.hi, parts.mid, parts.lo];
    let mut reversed = Vec::new();
    for place in 0.. {
        if place > 0 && place == parts.scale {
            reversed.push('.');
        }
        reversed.push(char::from(b'0'.saturating_add(last_digit(&mut limbs))));
        if limbs == [0; 3] && place >= parts.scale {
            break;
        }
    }
    if parts.negative && !value.is_zero() {
        reversed.push('-');
    }
    reversed.iter().rev().collect()
}

/// Takes the last decimal digit off a number, its most significant limb first.
fn last_digit(limbs: &mut [u32; 3]) -> u8 {
    let mut rest: u64 = 0;
    for limb in limbs {
        let number = rest << 32 | u64::from(*limb);
        *limb = u32::try_from(number / 10).unwrap_or_default();
        rest = number % 10;
    }
    u8::try_from(rest).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_decimal() -> impl Strategy<Value = Decimal> {
        (any::<(u32, u32, u32, bool)>(), 0..=28_u32)
            .prop_map(|((lo, mid, hi, negative), scale)| Decimal::from_parts(lo, mid, hi, negative, scale))
    }

    proptest! {
        #[test]
        fn digits_are_those_of_rust_decimal(value in any_decimal(), small in any::<u16>(), scale in 0..=28_u32) {
            prop_assert_eq!(digits(value), value.to_string());
            let small = Decimal::new(i64::from(small), scale);
            prop_assert_eq!(digits(small), small.to_string());
        }

        #[test]
        fn the_operations_are_those_of_rust_decimal(a in any_decimal(), b in any_decimal()) {
            prop_assert_eq!(add(a, b), a.checked_add(b));
            prop_assert_eq!(sub(a, b), a.checked_sub(b));
            prop_assert_eq!(mul(a, b), a.checked_mul(b));
        }
    }
}
