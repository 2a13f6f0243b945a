@echo off
rem A double click shows the report in the browser, anew after each save.
rem Ctrl+C or closing this window ends it.
setlocal
pushd "%~dp0"
set "RUN=py -m aidreport"
where /q aidreport && set "RUN=aidreport"
if exist ".venv\Scripts\aidreport.exe" set "RUN=.venv\Scripts\aidreport.exe"
call %RUN% preview %*
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" pause
exit /b %CODE%
