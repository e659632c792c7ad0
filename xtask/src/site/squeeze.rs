//! Compression: what a browser gets over the wire.

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::Path;

/// Brotli at its strongest, as a web server would keep it beside the file.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut squeezed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut squeezed, &parameters)?;
    Ok(squeezed)
}

/// Gzip at its strongest.
pub fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// Puts `name.br` beside each file of a folder.
pub fn beside_each(dir: &Path) -> Result<()> {
    for entry in fs::read_dir(dir)?.collect::<Result<Vec<_>, _>>()? {
        let mut name = entry.file_name();
        name.push(".br");
        fs::write(dir.join(name), brotli(&fs::read(entry.path())?)?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_squeezed_comes_back() {
        let text = "eit utval av organisasjonar ".repeat(50);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &brotli(text.as_bytes()).unwrap()[..], &mut back).unwrap();
        assert_eq!(back, text.as_bytes());

        let mut back = String::new();
        flate2::read::GzDecoder::new(&gzip(text.as_bytes()).unwrap()[..]).read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
    }

    #[test]
    fn each_file_gets_its_neighbour() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("a.css"), "a{}").unwrap();
        beside_each(dir.path()).unwrap();
        let squeezed = fs::read(dir.path().join("a.css.br")).unwrap();
        assert_eq!(squeezed, brotli(b"a{}").unwrap());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
    }
}
