//! Lists put in order.

/// The items by their keys, those with the same key as they stood. Lists this short are put in order by insertion as fast
/// as by a sort, whose code takes 3 KB of what a browser loads.
pub(crate) fn by_key<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut placed: Vec<(K, T)> = Vec::with_capacity(items.len());
    for item in items {
        let key = key(&item);
        let place = placed.partition_point(|(other, _)| *other <= key);
        placed.insert(place, (key, item));
    }
    placed.into_iter().map(|(_, item)| item).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn items_of_one_key_stay_as_they_stood() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        let placed: String = super::by_key(items, |(key, _)| *key).into_iter().map(|(_, name)| name).collect();
        assert_eq!(placed, "dbeac");
    }
}
