"""A record names a photo that is not there.

The name is written from the folder that holds `records`, large and small letters as on the
disk: Windows finds `Visit.JPG` under the name `visit.jpg`, other systems do not (own rule).

No example: it takes a folder with photos. `photos: photos/2010/visit.jpg` is right when this
file exists beside `records/`.
"""
