"""Numbers as they are written in Chinese text, read: 一百零五, 3.5万, 二十余万, 壹佰, 十几."""
